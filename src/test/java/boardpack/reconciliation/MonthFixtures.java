package boardpack.reconciliation;

import boardpack.basics.Period;
import boardpack.plan.Plan;
import boardpack.reference.Footprint;
import boardpack.reference.Membership;
import boardpack.reference.Organisation;
import boardpack.reference.Reference;
import boardpack.returns.History;
import boardpack.returns.Return;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Builds a footprint's month from returns that were taken in. Its members are the bodies whose
 * returns are given, and those named with {@link #expecting}; the plan and the look back are found
 * among the returns.
 *
 * <pre>
 * var month = MonthFixtures.of("12", "2017-12")
 *     .with(ReturnFixtures.of(ReturnKind.PROV, "RTG", "2017-12").with("I&E", "...").build())
 *     .build();
 * </pre>
 */
public final class MonthFixtures {
  private final Footprint footprint;
  private final Period period;
  private final List<Return> current = new ArrayList<>();
  private final List<Return> earlier = new ArrayList<>();
  private final List<MissingReturn> missing = new ArrayList<>();
  private final List<Membership> members = new ArrayList<>();
  private Shares shares = Shares.NONE;

  private MonthFixtures(Footprint footprint, Period period) {
    this.footprint = footprint;
    this.period = period;
  }

  /**
   * @param footprint number or code
   * @param period {@code 2017-12}
   */
  public static MonthFixtures of(String footprint, String period) {
    return new MonthFixtures(
        Reference.shipped().footprint(footprint).orElseThrow(), Period.of(period));
  }

  /** A return of the month, its plan or its look back. */
  public MonthFixtures with(Return received) {
    current.add(received);
    if (!received.key().kind().isOfFootprint()) {
      member(received.key().organisation(), received.key().kind());
    }
    return this;
  }

  /** A return of an earlier month of the year. */
  public MonthFixtures earlier(Return received) {
    earlier.add(received);
    return this;
  }

  /** A return that was expected and has not come. */
  public MonthFixtures expecting(ReturnKind kind, String organisation, Optional<Period> lastKnown) {
    var member = member(organisation, kind);
    missing.add(new MissingReturn(organisation, member.organisation().name(), kind, lastKnown));
    return this;
  }

  public MonthFixtures shares(
      Map<String, List<Integer>> footprints, Map<String, SortedMap<Integer, BigDecimal>> percents) {
    shares = new Shares(footprints, percents);
    return this;
  }

  public FootprintMonth build() {
    return new FootprintMonth(
        footprint,
        period,
        knownAt(),
        members,
        first(ReturnKind.PLAN).map(Plan::of),
        first(ReturnKind.HIST).map(History::of).orElse(History.NONE),
        current,
        earlier,
        missing,
        shares);
  }

  private Instant knownAt() {
    return Instant.parse(period.next().calendarMonth().atDay(21) + "T17:00:00Z");
  }

  private Optional<Return> first(ReturnKind kind) {
    return current.stream().filter(received -> received.key().kind() == kind).findFirst();
  }

  private Membership member(String organisation, ReturnKind kind) {
    var known =
        members.stream()
            .filter(member -> member.organisation().code().equals(organisation))
            .findFirst();
    var owes = new ArrayList<>(known.map(Membership::returns).orElse(List.of()));
    if (!owes.contains(kind.name())) {
      owes.add(kind.name());
    }
    known.ifPresent(members::remove);
    var member =
        new Membership(
            footprint.number(),
            Reference.shipped()
                .organisation(organisation)
                .orElseGet(() -> invented(organisation, kind)),
            owes,
            LocalDate.of(2016, 4, 1),
            null);
    members.add(member);
    return member;
  }

  private static Organisation invented(String code, ReturnKind kind) {
    var as =
        switch (kind) {
          case COMM -> Organisation.Kind.CCG;
          case LA -> Organisation.Kind.COUNCIL;
          default -> Organisation.Kind.TRUST;
        };
    return new Organisation(code, "Name of " + code, as);
  }
}
