package boardpack.sample;

import boardpack.basics.Finding;
import boardpack.basics.Period;
import boardpack.challenge.Challenge;
import boardpack.challenge.Challenges;
import boardpack.challenge.Thresholds;
import boardpack.plan.Plan;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.MissingReturn;
import boardpack.reconciliation.Reconciliation;
import boardpack.reconciliation.Shares;
import boardpack.reference.Footprint;
import boardpack.reference.Membership;
import boardpack.reference.Reference;
import boardpack.returns.Circumstances;
import boardpack.returns.Deadlines;
import boardpack.returns.FinanceReturn;
import boardpack.returns.History;
import boardpack.returns.Reading;
import boardpack.returns.Return;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnReader;
import boardpack.workbook.Workbooks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A sample month taken through reading, reconciliation and challenge, without any store. */
final class SampledMonth {
  private static final LocalDate LAST = LocalDate.MAX;

  private final SampleRequest request;
  private final Reference reference = Reference.shipped();
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();
  private final Map<ReturnKey, Return> newest = new HashMap<>();
  private final Map<Footprint, Examined> examined = new ConcurrentHashMap<>();
  private final Instant cut;

  SampledMonth(SampleRequest request, SampleMonth sample) {
    this.request = request;
    cut = request.period().lastDay().plusDays(23).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    var bySendingDay = new TreeMap<LocalDate, List<SampleFile>>();
    for (var file : sample.files()) {
      var day = file.sent().isAfter(request.period().lastDay()) ? LAST : file.sent();
      bySendingDay.computeIfAbsent(day, any -> new ArrayList<>()).add(file);
    }
    bySendingDay.values().forEach(this::take);
  }

  /** Files that know nothing of each other: those of one month. */
  private void take(List<SampleFile> files) {
    var read = new ConcurrentHashMap<String, Reading>();
    files.parallelStream().forEach(file -> read.put(file.name(), read(file)));
    for (var reading : new TreeMap<>(read).values()) {
      reading.returns().forEach(received -> newest.put(received.key(), received));
    }
    readings.putAll(read);
  }

  Reading read(SampleFile file) {
    var at = file.sent().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    return ReturnReader.shipped()
        .read(
            Workbooks.read(file.name(), file.content().get()),
            Circumstances.at(at)
                .knowing(key -> Optional.ofNullable(newest.get(key)))
                .due(key -> Optional.of(deadlines(key.period()))));
  }

  private static Deadlines deadlines(Period period) {
    var end = period.lastDay();
    return new Deadlines(
        end.plusDays(16),
        10,
        end.plusDays(22).atTime(17, 0).toInstant(ZoneOffset.UTC),
        end.plusDays(60).atTime(17, 0).toInstant(ZoneOffset.UTC));
  }

  Map<String, Reading> readings() {
    return readings;
  }

  List<Finding> findings(String file) {
    var reading = readings.get(file);
    return reading == null ? List.of() : reading.findings();
  }

  List<Footprint> footprints() {
    return request.footprints();
  }

  /** What was said of a footprint's month, worked out once for all who look. */
  Examined examined(Footprint footprint) {
    return examined.computeIfAbsent(footprint, this::examine);
  }

  Examined examine(Footprint footprint) {
    var month = month(footprint);
    var reconciliation = Reconciliation.of(month);
    var challenges = Challenges.of(month, reconciliation, Thresholds.shipped(), request.seed());
    return new Examined(month, reconciliation, challenges);
  }

  /** One footprint's month and what was said of it. */
  record Examined(FootprintMonth month, Reconciliation reconciliation, Challenges all) {
    List<Challenge> challenges() {
      return all.found();
    }
  }

  private FootprintMonth month(Footprint footprint) {
    var members = reference.members(footprint, request.period());
    var current = new ArrayList<Return>();
    var earlier = new ArrayList<Return>();
    for (var received : new TreeMap<>(byWords(newest)).values()) {
      boolean isNow = received.key().period().equals(request.period());
      if (isOf(received, members, footprint)) {
        (isNow ? current : earlier).add(received);
      }
    }
    return new FootprintMonth(
        footprint,
        request.period(),
        cut,
        members,
        ofFootprint(ReturnKind.PLAN, footprint).map(Plan::of),
        ofFootprint(ReturnKind.HIST, footprint).map(History::of).orElse(History.NONE),
        current,
        earlier.stream().filter(sent -> FinanceReturn.isFinance(sent.key().kind())).toList(),
        missing(members),
        shares(members));
  }

  private static Map<String, Return> byWords(Map<ReturnKey, Return> newest) {
    var byWords = new TreeMap<String, Return>();
    newest.forEach((key, received) -> byWords.put(key.toString(), received));
    return byWords;
  }

  private static boolean isOf(Return received, List<Membership> members, Footprint footprint) {
    var code = received.key().organisation();
    return code.equals(footprint.code())
        || members.stream().anyMatch(member -> member.organisation().code().equals(code));
  }

  private Optional<Return> ofFootprint(ReturnKind kind, Footprint footprint) {
    return Optional.ofNullable(newest.get(new ReturnKey(kind, footprint.code(), request.period())));
  }

  private List<MissingReturn> missing(List<Membership> members) {
    var missing = new ArrayList<MissingReturn>();
    for (var member : members) {
      for (var owed : member.returns()) {
        var kind = ReturnKind.valueOf(owed);
        var body = member.organisation();
        if (!newest.containsKey(new ReturnKey(kind, body.code(), request.period()))) {
          missing.add(new MissingReturn(body.code(), body.name(), kind, Optional.empty()));
        }
      }
    }
    return missing;
  }

  private Shares shares(List<Membership> members) {
    var homes = new HashMap<String, List<Integer>>();
    var percents = new HashMap<String, SortedMap<Integer, BigDecimal>>();
    for (var member : members) {
      var code = member.organisation().code();
      var in = reference.footprintsOf(code, request.period());
      if (in.size() > 1) {
        homes.put(code, in.stream().map(Footprint::number).toList());
        var agreed = agreed(code, in);
        if (!agreed.isEmpty()) {
          percents.put(code, agreed);
        }
      }
    }
    return new Shares(homes, percents);
  }

  private SortedMap<Integer, BigDecimal> agreed(String code, List<Footprint> homes) {
    var agreed = new TreeMap<Integer, BigDecimal>();
    for (var home : homes) {
      ofFootprint(ReturnKind.PLAN, home).map(Plan::of).stream()
          .flatMap(plan -> plan.shares().stream())
          .filter(share -> share.organisation().equals(code))
          .forEach(share -> agreed.put(home.number(), share.percent().value()));
    }
    return agreed;
  }
}
