package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.returns.FinanceLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * RT18: the forecast against the year to date carried forward. One-sided: only a forecast better
 * than the straight line is questioned.
 *
 * <pre>
 * gap = fot_var − ytd_var × year / to date
 * year / to date: of the planned turnover, so that a phased plan carries its own profile; 12/m else
 * at risk = gap;  bounds on gap / turnover
 * </pre>
 */
final class StraightLine implements BodyTest {
  private static final int SCALE = 12;

  @Override
  public String id() {
    return "RT18";
  }

  @Override
  public Verdict of(Body body, Rule rule) {
    var position = body.position();
    var turnover = body.turnover();
    if (position.isEmpty() || turnover.isEmpty()) {
      return Verdict.notRun("its position or its turnover is not known");
    }
    return Verdict.of(found(position.get(), turnover.get(), body, rule));
  }

  private static Optional<Found> found(FinanceLine position, Money turnover, Body body, Rule rule) {
    var carried = position.ytdVariance().times(factor(body));
    var gap = position.forecastVariance().minus(carried);
    return Percent.of(gap, turnover)
        .flatMap(share -> rule.limit("gap").above(share, "% of turnover"))
        .map(
            breach ->
                Found.of(
                    breach,
                    gap,
                    rule.sentence()
                        .with("x", straight(position, carried))
                        .with("y", position.forecast().money())
                        .with("z", gap),
                    List.of(
                        position.ytdPlan().source(),
                        position.ytdActual().source(),
                        position.yearPlan().source(),
                        position.forecast().source())));
  }

  /** The position at the year's end on the straight line, in the line's own sign. */
  private static Money straight(FinanceLine position, Money carried) {
    var plan = position.yearPlan().money();
    return position.template().favourableWhenHigher() ? plan.plus(carried) : plan.minus(carried);
  }

  private static BigDecimal factor(Body body) {
    var months = ratio(BigDecimal.valueOf(12), BigDecimal.valueOf(body.gone()));
    return body.turnoverLine()
        .filter(line -> line.ytdPlan().money().signum() > 0)
        .filter(line -> line.yearPlan().money().signum() > 0)
        .map(line -> ratio(line.yearPlan().money().value(), line.ytdPlan().money().value()))
        .orElse(months);
  }

  private static BigDecimal ratio(BigDecimal year, BigDecimal toDate) {
    return year.divide(toDate, SCALE, RoundingMode.HALF_UP);
  }
}
