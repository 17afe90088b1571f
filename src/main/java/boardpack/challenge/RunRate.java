package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * RT02: the run rate that the plan still needs against the one achieved, over the recurrent schemes
 * that have run for three months.
 *
 * <pre>
 * need  = (fy_plan − ytd_actual) / months left
 * got   = mean of the last three months
 * ratio = need / got;  at risk = (need − got) × months left
 * </pre>
 *
 * Later starters are named apart. In M12 there is no run rate: what remains is held against the
 * plan.
 */
final class RunRate implements ProgrammeTest {
  private static final int MONTHS = 3;

  @Override
  public String id() {
    return "RT02";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var recurrent = programme.only(Scheme::recurrent);
    int latestStart = body.gone() - MONTHS + 1;
    var running = recurrent.only(scheme -> scheme.startMonth() <= latestStart);
    if (running.yearPlan().signum() <= 0) {
      return Verdict.notRun("no recurrent scheme has run for three months");
    }
    var later = recurrent.only(scheme -> scheme.startMonth() > latestStart);
    var found = body.left() == 0 ? remainder(running, rule) : rate(running, body, rule);
    return Verdict.of(found.map(one -> apart(one, later)));
  }

  private static Optional<Found> rate(Programme running, Body body, Rule rule) {
    var remaining = running.yearPlan().minus(running.ytdActual());
    if (remaining.signum() <= 0) {
      return Optional.empty();
    }
    var need = remaining.dividedBy(body.left());
    var lastMonths = running.outturn(body.gone() - MONTHS + 1, body.gone());
    var got = lastMonths.dividedBy(MONTHS);
    return breach(need, got, rule)
        .map(
            breach ->
                Found.of(
                    breach,
                    remaining.minus(got.times(BigDecimal.valueOf(body.left()))),
                    sentence(need, got, rule).with("n", body.left()).with("x", need).with("y", got),
                    running.cells("fy_plan", "ytd_actual")));
  }

  private static Optional<Breach> breach(Money need, Money got, Rule rule) {
    if (got.signum() <= 0) {
      return Optional.of(new Breach(Challenge.Level.RED, "nothing in the last three months"));
    }
    return rule.limit("ratio").above(Percent.of(need.value(), got.value()).times(), " times");
  }

  private static Sentence sentence(Money need, Money got, Rule rule) {
    if (got.signum() <= 0) {
      return Sentence.of(
          "To deliver the plan, the remaining {n} months need £{x}k each; the last three averaged"
              + " £{y}k.");
    }
    return rule.sentence().with("z", need.value().divide(got.value(), 1, RoundingMode.HALF_UP));
  }

  private static Optional<Found> remainder(Programme running, Rule rule) {
    var remaining = running.yearPlan().minus(running.ytdActual());
    return Percent.of(remaining, running.yearPlan())
        .flatMap(share -> rule.limit("not-delivered").above(share, "% not delivered at M12"))
        .map(
            breach ->
                Found.of(
                    breach,
                    remaining,
                    Sentence.of(
                            "£{x}k of a plan of £{y}k was not delivered by M12. It stays in next"
                                + " year's gap.")
                        .with("x", remaining)
                        .with("y", running.yearPlan()),
                    running.cells("fy_plan", "ytd_actual")));
  }

  private static Found apart(Found found, Programme later) {
    if (later.yearPlan().signum() <= 0) {
      return found;
    }
    return found.saying(
        found
            .sentence()
            .and("Schemes that started later or have not started (£{apart}k) stand apart.")
            .with("apart", later.yearPlan()));
  }
}
