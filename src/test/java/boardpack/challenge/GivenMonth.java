package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.plan.Plan;
import boardpack.reconciliation.Bridge;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.MissingReturn;
import boardpack.reconciliation.Reconciliation;
import boardpack.reconciliation.RollUp;
import boardpack.reconciliation.SavingsPosition;
import boardpack.reconciliation.SavingsPosition.Pair;
import boardpack.reconciliation.SavingsPosition.SavingsTotal;
import boardpack.reconciliation.SavingsPosition.SharedScheme;
import boardpack.reconciliation.Shares;
import boardpack.reference.Footprint;
import boardpack.returns.FinanceReturn;
import boardpack.returns.History;
import boardpack.returns.Return;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A footprint's month, put together from returns; reconciled as far as the tests need it. */
final class GivenMonth {
  static final Footprint DERBYSHIRE =
      new Footprint(12, "E54000012", "QJ2", "Derbyshire", "Midlands and East");

  private final Period period;
  private final List<Return> current = new ArrayList<>();
  private final List<Return> earlier = new ArrayList<>();
  private final List<MissingReturn> missing = new ArrayList<>();
  private final List<List<String>> pairRefs = new ArrayList<>();
  private History history = History.NONE;
  private Optional<Plan> plan = Optional.empty();
  private Optional<Bridge> bridge = Optional.empty();
  private Instant knownAt;

  private GivenMonth(Period period) {
    this.period = period;
    knownAt = Instant.parse(period.next().lastDay() + "T17:00:00Z");
  }

  static GivenMonth of(String period) {
    return new GivenMonth(Period.of(period));
  }

  /** A trust of £100m with these savings schemes. */
  static GivenMonth ofTrust(String period, String savings) {
    return of(period).with(trust(period, savings));
  }

  static ReturnFixtures trust(String period, String savings) {
    return ReturnFixtures.of(ReturnKind.PROV, "RXH", period)
        .with(
            "I&E",
            """
            line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
            INC       |  50000.0 |    50000.0 | 100000.0 |     100000.0
            """)
        .with("Savings", savings);
  }

  GivenMonth with(ReturnFixtures received) {
    current.add(received.build());
    return this;
  }

  GivenMonth earlier(ReturnFixtures received) {
    earlier.add(received.build());
    return this;
  }

  GivenMonth missing(String organisation, ReturnKind kind, String lastKnown) {
    missing.add(new MissingReturn(organisation, organisation, kind, Period.parse(lastKnown)));
    return this;
  }

  GivenMonth lookBack(ReturnFixtures received) {
    history = History.of(received.build());
    return this;
  }

  GivenMonth plan(ReturnFixtures received) {
    plan = Optional.of(Plan.of(received.build()));
    return this;
  }

  /** Two schemes that reconciliation found to be one saving. */
  GivenMonth pair(String systemRef, String one, String other) {
    pairRefs.add(List.of(systemRef, one, other));
    return this;
  }

  GivenMonth bridge(Bridge stated) {
    bridge = Optional.of(stated);
    return this;
  }

  GivenMonth knownAt(String instant) {
    knownAt = Instant.parse(instant);
    return this;
  }

  FootprintMonth month() {
    return new FootprintMonth(
        DERBYSHIRE,
        period,
        knownAt,
        List.of(),
        plan,
        history,
        current,
        earlier,
        missing,
        Shares.NONE);
  }

  /** What one test finds. */
  List<Challenge> found(String rule) {
    return challenges().found().stream().filter(one -> one.rule().equals(rule)).toList();
  }

  /** Why one test was not run. */
  List<String> notRun(String rule) {
    return challenges().notRun().stream()
        .filter(one -> one.rule().equals(rule))
        .map(one -> one.organisation() + ": " + one.why())
        .toList();
  }

  Challenges challenges() {
    return Challenges.of(month(), reconciliation(), Thresholds.shipped(), 1);
  }

  Reconciliation reconciliation() {
    var schemes = schemes();
    return new Reconciliation(
        List.of(),
        new RollUp(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        new SavingsPosition(
            schemes, pairs(schemes), total(schemes), total(List.of()), total(List.of())),
        bridge,
        List.of(),
        List.of(),
        List.of());
  }

  private List<Pair> pairs(List<SharedScheme> schemes) {
    return pairRefs.stream()
        .map(
            refs -> {
              var one = scheme(refs.get(1), schemes);
              var other = scheme(refs.get(2), schemes);
              var smaller = one.yearPlan().isLessThan(other.yearPlan()) ? one : other;
              return new Pair(refs.get(0), one, other, total(List.of(smaller)));
            })
        .toList();
  }

  private static SharedScheme scheme(String ref, List<SharedScheme> schemes) {
    return schemes.stream().filter(one -> one.scheme().ref().equals(ref)).findFirst().orElseThrow();
  }

  private List<SharedScheme> schemes() {
    return month().finance().stream()
        .map(FinanceReturn::schemes)
        .flatMap(List::stream)
        .map(
            scheme ->
                new SharedScheme(
                    scheme,
                    Optional.empty(),
                    scheme.money().yearPlan().money(),
                    scheme.money().ytdPlan().money(),
                    scheme.money().ytdActual().money(),
                    scheme.money().forecast().money()))
        .toList();
  }

  private static SavingsTotal total(List<SharedScheme> schemes) {
    return new SavingsTotal(
        sum(schemes, SharedScheme::yearPlan),
        sum(schemes, SharedScheme::ytdPlan),
        sum(schemes, SharedScheme::ytdActual),
        sum(schemes, SharedScheme::forecast),
        List.of());
  }

  private static Money sum(List<SharedScheme> schemes, Function<SharedScheme, Money> figure) {
    return Money.sum(schemes.stream().map(figure));
  }
}
