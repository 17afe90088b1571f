package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import boardpack.returns.Scheme;

/**
 * RT07: the part of the programme that its owners rate high risk, and the mitigation that is named.
 *
 * <pre>h = high-risk fy_plan / fy_plan;  at risk = high-risk (fot − ytd_actual) × 0.6</pre>
 */
final class HighRiskShare implements ProgrammeTest {
  @Override
  public String id() {
    return "RT07";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var high = programme.only(scheme -> scheme.risk() == Scheme.Risk.HIGH);
    return Verdict.of(
        Percent.of(high.yearPlan(), programme.yearPlan())
            .flatMap(
                share ->
                    rule.limit("share")
                        .above(share, "% of the programme")
                        .map(
                            breach ->
                                Found.of(
                                    breach,
                                    high.yetToDeliver().percent(rule.number("expected-loss")),
                                    sentence(body, rule)
                                        .with("x", high.yearPlan())
                                        .with("h", share),
                                    high.cells("fy_plan", "fot", "ytd_actual", "risk")))));
  }

  /** Councils send no sheet of risks and mitigation. */
  private static Sentence sentence(Body body, Rule rule) {
    if (body.kind() == ReturnKind.LA || !body.has("Risks")) {
      return Sentence.of(
          "£{x}k ({h}%) is rated high risk. The return names no mitigation beside it.");
    }
    return rule.sentence().with("y", mitigation(body));
  }

  private static Money mitigation(Body body) {
    return Money.sum(
        body.finance().rows("Risks").stream()
            .filter(row -> row.text("kind").equals("mitigation"))
            .map(HighRiskShare::value));
  }

  private static Money value(ReturnRow row) {
    return row.money("value").money().abs();
  }
}
