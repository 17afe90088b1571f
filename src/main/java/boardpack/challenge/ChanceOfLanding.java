package boardpack.challenge;

import java.util.Optional;

/**
 * RT20: the even-chance outcome of the simulation ({@link LandingDraws}) against plan.
 *
 * <pre>P50 / fy_plan;  at risk = fy_plan − P50</pre>
 */
final class ChanceOfLanding implements ProgrammeTest {
  static final String ID = "RT20";
  private static final String SENTENCE =
      "The even-chance outcome is £{p50}m of a £{plan}m plan; 1 in 5 outcomes is below £{p20}m; the"
          + " chance of the plan in full is {p}.";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    return body.landing()
        .map(landing -> Verdict.of(found(landing, programme, rule)))
        .orElse(Verdict.NOT_APPLICABLE);
  }

  static Optional<Found> found(Simulation landing, Programme programme, Rule rule) {
    return Percent.of(landing.p50(), landing.plan())
        .flatMap(share -> rule.limit("even-chance").below(share, "% of plan"))
        .map(
            breach ->
                Found.of(
                    breach,
                    landing.plan().minus(landing.p50()),
                    Sentence.of(SENTENCE)
                        .with("p50", landing.p50())
                        .with("plan", landing.plan())
                        .with("p20", landing.p20())
                        .with("p", landing.chanceInWords()),
                    programme.cells("fy_plan", "ytd_actual", "fot", "risk", "status")));
  }
}
