package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RT16: what a scheme assumes of activity against the measure's own trend of three years.
 *
 * <pre>
 * assumed = activity_change_pct over the years to activity_target_year, a year
 * trend   = growth a year from the first to the last twelve months of 36
 * amber: the assumption turns the trend by more than 2 points a year
 * red:   it goes beyond the best twelve months ever achieved, or names no evidence
 * at risk = fot above what the trend itself would save
 * </pre>
 */
final class ActivityAgainstTrend implements ProgrammeTest {
  private static final String CHANGE = "activity_change_pct";

  @Override
  public String id() {
    return "RT16";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var assuming =
        programme.only(
            scheme ->
                scheme.given("activity_measure").isPresent()
                    && scheme.quantity(CHANGE).isPresent());
    if (assuming.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    var found = new ArrayList<Found>();
    var silent = new ArrayList<Scheme>();
    for (var scheme : assuming.schemes()) {
      var trend = trend(scheme, body, rule);
      if (trend.isEmpty() && hasEvidence(scheme)) {
        silent.add(scheme);
      } else {
        found(scheme, trend, body, rule).ifPresent(found::add);
      }
    }
    var why = "three years of its measure are not known for " + Refs.of(new Programme(silent));
    if (silent.size() == assuming.size()) {
      return Verdict.notRun(why);
    }
    return silent.isEmpty() ? Verdict.of(found) : Verdict.of(found).lacking(Optional.of(why));
  }

  private static Optional<ActivityTrend> trend(Scheme scheme, Body body, Rule rule) {
    return ActivityTrend.of(
        body.month().history(),
        List.of(body.code(), body.month().footprint().code()),
        scheme.given("activity_measure").orElse(""),
        rule.thresholds().whole("months"));
  }

  private static Optional<Found> found(
      Scheme scheme, Optional<ActivityTrend> trend, Body body, Rule rule) {
    var assumed = assumed(scheme, body);
    return breach(scheme, assumed, trend, rule)
        .map(
            breach ->
                Found.of(
                        breach,
                        aboveTrend(scheme, assumed, trend),
                        sentence(scheme, trend),
                        new Programme(List.of(scheme)).cells("fot", CHANGE))
                    .onScheme(scheme.ref()));
  }

  private static Optional<Breach> breach(
      Scheme scheme, BigDecimal assumed, Optional<ActivityTrend> trend, Rule rule) {
    if (!hasEvidence(scheme)) {
      return Optional.of(new Breach(Challenge.Level.RED, "no evidence named"));
    }
    if (trend.filter(known -> known.isBeyondBest(assumed)).isPresent()) {
      return Optional.of(new Breach(Challenge.Level.RED, "beyond the best twelve months achieved"));
    }
    return trend
        .filter(known -> known.perYear().signum() * assumed.signum() < 0)
        .flatMap(
            known ->
                rule.limit("points")
                    .above(
                        known.perYear().subtract(assumed).abs(), " points a year off the trend"));
  }

  /** Per cent a year, as an equal change each year would have it. */
  private static BigDecimal assumed(Scheme scheme, Body body) {
    int target = scheme.activityTargetYear().orElse(body.asOf().year().start());
    int years = Math.max(1, target - body.asOf().year().start());
    double change = change(scheme).doubleValue() / 100;
    return ActivityTrend.perCent(Math.pow(Math.max(0, 1 + change), 1.0 / years) - 1);
  }

  /** All of the forecast, less the part that the trend would bring by itself. */
  private static Money aboveTrend(
      Scheme scheme, BigDecimal assumed, Optional<ActivityTrend> trend) {
    var forecast = scheme.money().forecast().money();
    if (trend.isEmpty() || assumed.signum() == 0) {
      return forecast;
    }
    var part = trend.get().perYear().divide(assumed, 8, RoundingMode.HALF_UP);
    return forecast.minus(forecast.times(part.max(BigDecimal.ZERO).min(BigDecimal.ONE)));
  }

  private static Sentence sentence(Scheme scheme, Optional<ActivityTrend> trend) {
    var assumption =
        Sentence.of("The scheme assumes a {direction} of {x}% in {m} by {year}; {trend}.")
            .with("m", scheme.given("activity_measure").orElse(""))
            .with("direction", change(scheme).signum() < 0 ? "fall" : "rise")
            .with("x", change(scheme).abs())
            .with("year", scheme.given("activity_target_year").orElse("the end of the year"))
            .with(
                "trend",
                trend
                    .map(ActivityTrend::inWords)
                    .orElse("the history of this activity is not known"));
    return hasEvidence(scheme) ? assumption : assumption.and("No evidence is named for it.");
  }

  private static BigDecimal change(Scheme scheme) {
    return scheme.quantity(CHANGE).map(cell -> cell.value()).orElse(BigDecimal.ZERO);
  }

  private static boolean hasEvidence(Scheme scheme) {
    return scheme.given("evidence_ref").filter(words -> !words.isEmpty()).isPresent();
  }
}
