package boardpack.challenge;

/**
 * RT08: what the programme brings when each scheme is weighted by its risk.
 *
 * <pre>
 * EV = Σ [ytd_actual + p × max(0, fot − ytd_actual)]
 * p: gateway 5 1.00, low 0.90, medium 0.70, high 0.40, unidentified 0.10
 * at risk = fy_plan − EV
 * </pre>
 *
 * From eight past schemes on, p is the organisation's own rate of delivery ({@link Likelihood}).
 */
final class RiskAdjustedDelivery implements ProgrammeTest {
  @Override
  public String id() {
    return "RT08";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var likelihood = Likelihood.of(body.code(), body.month(), rule.thresholds());
    var expected = programme.ytdActual().plus(likelihood.expectedOf(programme));
    var shortfall = programme.yearPlan().minus(expected);
    return Verdict.of(
        Percent.of(expected, programme.yearPlan())
            .flatMap(share -> rule.limit("delivery").below(share, "% of plan"))
            .map(
                breach ->
                    Found.of(
                        breach,
                        shortfall,
                        rule.sentence()
                            .and(likelihood.inWords())
                            .with("ev", expected)
                            .with("x", shortfall),
                        programme.cells("ytd_actual", "fot", "risk", "status", "gateway"))));
  }
}
