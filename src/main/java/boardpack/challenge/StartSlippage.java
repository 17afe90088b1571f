package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * RT10: how far the start of the schemes has slipped since the baseline of M1, weighted by value.
 *
 * <pre>
 * slip = Σ fy_plan × (start − baseline start) / Σ fy_plan
 * monthly value = Σ fy_plan / months from the baseline start to March
 * at risk = slip × monthly value
 * </pre>
 */
final class StartSlippage implements ProgrammeTest {
  private static final int SCALE = 8;

  @Override
  public String id() {
    return "RT10";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var slip = slip(programme);
    var monthly = Money.sum(programme.schemes().stream().map(StartSlippage::monthlyValue));
    return Verdict.of(
        rule.limit("months")
            .above(slip, " months")
            .map(
                breach ->
                    Found.of(
                        breach,
                        monthly.times(slip),
                        rule.sentence().with("x", slip).with("y", monthly),
                        programme
                            .only(scheme -> slipOf(scheme) != 0)
                            .cells("fy_plan", "baseline_start_month", "start_month"))));
  }

  private static BigDecimal slip(Programme programme) {
    return programme.schemes().stream()
        .map(
            scheme ->
                scheme
                    .money()
                    .yearPlan()
                    .money()
                    .value()
                    .multiply(BigDecimal.valueOf(slipOf(scheme))))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(programme.yearPlan().value(), SCALE, RoundingMode.HALF_UP);
  }

  private static int slipOf(Scheme scheme) {
    return scheme.startMonth() - scheme.baselineStartMonth();
  }

  private static Money monthlyValue(Scheme scheme) {
    return scheme.money().yearPlan().money().dividedBy(13 - scheme.baselineStartMonth());
  }
}
