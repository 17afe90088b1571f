package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.challenge.TrackRecord.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RT03: the plan against the organisation's own record of the last two or three years.
 *
 * <pre>
 * d = delivered / planned;  expected = fy_plan × d;  best = the most ever delivered in a year
 * amber: fy_plan > 1.1 × best, or plan − expected > 0.5 % of turnover
 * red:   fy_plan > 1.25 × best, or d < 60 %
 * at risk = fy_plan − expected
 * </pre>
 */
final class DeliveryRecord implements ProgrammeTest {
  private static final int FEWEST_YEARS = 2;

  @Override
  public String id() {
    return "RT03";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var past =
        PastDelivery.of(body.month().history(), body.code(), body.asOf().year())
            .last(rule.thresholds().whole("years"));
    var rate = Percent.of(past.delivered(), past.planned());
    if (past.years().size() < FEWEST_YEARS || rate.isEmpty()) {
      return Verdict.notRun("fewer than two earlier years of its savings are known");
    }
    var plan = programme.yearPlan();
    var best = past.years().stream().map(Year::delivered).reduce(Money.ZERO, Money::max);
    var shortfall = plan.minus(plan.percent(rate.get().value()));
    var breach =
        Breach.worst(
            againstBest(plan, best, rule),
            rule.limit("rate").below(rate.get(), "% delivered"),
            body.turnover()
                .flatMap(turnover -> Percent.of(shortfall, turnover))
                .flatMap(share -> rule.limit("shortfall").above(share, "% of turnover short")));
    var verdict =
        Verdict.of(
            breach.map(
                worst ->
                    Found.of(
                            worst,
                            shortfall,
                            sentence(shortfall, rule)
                                .with("x", plan)
                                .with("y", best)
                                .with("n", past.years().size())
                                .with("d", rate.get()),
                            cells(programme, past))
                        .materialAt(plan.minus(best))));
    return body.turnover().isPresent()
        ? verdict
        : verdict.lacking(
            Optional.of("its turnover is not known: the shortfall is not held against it"));
  }

  private static Optional<Breach> againstBest(Money plan, Money best, Rule rule) {
    if (best.signum() <= 0) {
      return Optional.of(new Breach(Challenge.Level.RED, "nothing delivered in earlier years"));
    }
    var times = Percent.of(plan.value(), best.value()).times();
    return rule.limit("best").above(times, " times the most delivered");
  }

  private static Sentence sentence(Money shortfall, Rule rule) {
    if (shortfall.signum() <= 0) {
      return Sentence.of(
          "The plan is £{x}m; the most delivered in any of the last {n} years is £{y}m. At the"
              + " average delivery rate ({d}%) it would be met, at a size not delivered before.");
    }
    return rule.sentence().with("z", shortfall);
  }

  private static List<Source> cells(Programme programme, PastDelivery past) {
    var cells = new ArrayList<>(programme.cells("fy_plan"));
    cells.addAll(past.sources());
    return cells;
  }
}
