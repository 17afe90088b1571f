package boardpack.challenge;

import boardpack.returns.Scheme;

/**
 * RT05: the part of the programme without a scheme behind it (status unidentified, or opportunity).
 *
 * <pre>u = unidentified fy_plan / fy_plan;  at risk = unidentified fy_plan</pre>
 *
 * The bounds tighten with the year: M1 to M3, M4 to M6, M7 on.
 */
final class UnidentifiedShare implements ProgrammeTest {
  @Override
  public String id() {
    return "RT05";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var unidentified = programme.only(Scheme::isUnidentified);
    return Verdict.of(
        Percent.of(unidentified.yearPlan(), programme.yearPlan())
            .flatMap(
                share ->
                    rule.limit(stage(body.gone()))
                        .above(share, "% in " + months(body.gone()))
                        .map(
                            breach ->
                                Found.of(
                                    breach,
                                    unidentified.yearPlan(),
                                    rule.sentence()
                                        .and(consequence(body))
                                        .with("x", unidentified.yearPlan())
                                        .with("u", share)
                                        .with("m", body.gone())
                                        .with("left", body.left()),
                                    unidentified.cells("fy_plan", "status")))));
  }

  private static String consequence(Body body) {
    return body.left() == 0
        ? "It will not be delivered in the year."
        : "It has to be found, started and delivered in the {left} months left.";
  }

  private static String stage(int month) {
    if (month <= 3) {
      return "first-quarter";
    }
    return month <= 6 ? "second-quarter" : "second-half";
  }

  private static String months(int month) {
    if (month <= 3) {
      return "M1–M3";
    }
    return month <= 6 ? "M4–M6" : "M7–M12";
  }
}
