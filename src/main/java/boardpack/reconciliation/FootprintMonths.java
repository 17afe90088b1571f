package boardpack.reconciliation;

import boardpack.basics.Period;
import boardpack.plan.Plan;
import boardpack.reference.Footprint;
import boardpack.reference.Membership;
import boardpack.reference.Reference;
import boardpack.returns.History;
import boardpack.returns.PublishedHistory;
import boardpack.returns.Return;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Looks up what was known of a footprint's month at an instant. */
@Component
public class FootprintMonths {
  private final ReturnStore returns;
  private final Reference reference = Reference.shipped();

  FootprintMonths(ReturnStore returns) {
    this.returns = returns;
  }

  public FootprintMonth of(Footprint footprint, Period period, Instant knownAt) {
    var members = reference.members(footprint, period);
    var codes = members.stream().map(member -> member.organisation().code()).toList();
    var known = new ArrayList<>(returns.newest(codes, period, knownAt));
    var plan = ofFootprint(ReturnKind.PLAN, footprint, period, knownAt);
    var planned = plan.map(Plan::of);
    var lookBack = ofFootprint(ReturnKind.HIST, footprint, period, knownAt);
    var history = lookBack.map(History::of).orElse(History.NONE);
    var missing = missing(members, known, history, period, knownAt);
    plan.ifPresent(known::add);
    lookBack.ifPresent(known::add);
    return new FootprintMonth(
        footprint,
        period,
        knownAt,
        members,
        planned,
        history.and(published(footprint, codes, period, knownAt)),
        known,
        earlier(codes, period, knownAt),
        missing,
        shares(members, agreements(footprint, planned), period, knownAt));
  }

  /** What official statistics say of the footprint, of its members and of England. */
  private History published(
      Footprint footprint, List<String> codes, Period period, Instant knownAt) {
    var footprints = reference.footprints().stream().map(Footprint::code).toList();
    var asked = new HashSet<>(codes);
    asked.add(footprint.code());
    asked.add(PublishedHistory.ENGLAND);
    return PublishedHistory.of(
        returns.published(footprints, knownAt), asked, period.calendarMonth());
  }

  /** The plan or look back that holds in a month: the newest of the year up to it. */
  private Optional<Return> ofFootprint(
      ReturnKind kind, Footprint footprint, Period period, Instant knownAt) {
    return returns.last(kind, footprint.code(), period.year().month(1), period, knownAt);
  }

  private List<Return> earlier(List<String> codes, Period period, Instant knownAt) {
    if (period.number() == 1) {
      return List.of();
    }
    var before = period.isAfterAudit() ? period.year().month(12) : period.previous();
    return returns.newestFinance(codes, period.year().month(1), before, knownAt);
  }

  private List<MissingReturn> missing(
      List<Membership> members,
      List<Return> known,
      History history,
      Period period,
      Instant knownAt) {
    var keys = known.stream().map(Return::key).toList();
    var missing = new ArrayList<MissingReturn>();
    for (var member : members) {
      for (var owed : member.returns()) {
        var kind = ReturnKind.valueOf(owed);
        var organisation = member.organisation();
        if (!keys.contains(new ReturnKey(kind, organisation.code(), period))) {
          var last =
              returns
                  .lastMonth(kind, organisation.code(), period, knownAt)
                  .or(() -> lookedBack(history, kind, organisation.code()));
          missing.add(new MissingReturn(organisation.code(), organisation.name(), kind, last));
        }
      }
    }
    return missing;
  }

  /** The newest month that the look back knows of it. */
  private static Optional<Period> lookedBack(
      History history, ReturnKind kind, String organisation) {
    var months =
        kind == ReturnKind.PERF
            ? history.indicators().stream()
                .filter(past -> past.organisation().equals(organisation))
                .map(past -> Period.of(past.month()))
            : history.finance().stream()
                .filter(past -> past.organisation().equals(organisation))
                .map(History.FinanceMonth::period);
    return months.max(Comparator.naturalOrder());
  }

  /** What each footprint's plan says of shares, as far as it was read. */
  private static Map<Integer, List<Plan.Share>> agreements(Footprint own, Optional<Plan> plan) {
    var known = new HashMap<Integer, List<Plan.Share>>();
    known.put(own.number(), plan.map(Plan::shares).orElse(List.of()));
    return known;
  }

  private Shares shares(
      List<Membership> members,
      Map<Integer, List<Plan.Share>> plans,
      Period period,
      Instant knownAt) {
    var footprints = new HashMap<String, List<Integer>>();
    var percents = new HashMap<String, SortedMap<Integer, BigDecimal>>();
    for (var member : members) {
      var code = member.organisation().code();
      var homes = reference.footprintsOf(code, period);
      if (homes.size() > 1) {
        footprints.put(code, homes.stream().map(Footprint::number).toList());
        agreed(code, homes, plans, period, knownAt)
            .ifPresent(agreement -> percents.put(code, agreement));
      }
    }
    return new Shares(footprints, percents);
  }

  private Optional<SortedMap<Integer, BigDecimal>> agreed(
      String organisation,
      List<Footprint> homes,
      Map<Integer, List<Plan.Share>> plans,
      Period period,
      Instant knownAt) {
    var agreement = new TreeMap<Integer, BigDecimal>();
    for (var home : homes) {
      plans.computeIfAbsent(home.number(), number -> sharesOf(home, period, knownAt)).stream()
          .filter(share -> share.organisation().equals(organisation))
          .forEach(share -> agreement.put(home.number(), share.percent().value()));
    }
    return agreement.isEmpty() ? Optional.empty() : Optional.of(agreement);
  }

  private List<Plan.Share> sharesOf(Footprint home, Period period, Instant knownAt) {
    return ofFootprint(ReturnKind.PLAN, home, period, knownAt)
        .map(Plan::of)
        .map(Plan::shares)
        .orElse(List.of());
  }
}
