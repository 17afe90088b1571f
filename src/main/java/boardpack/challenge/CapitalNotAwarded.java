package boardpack.challenge;

/**
 * RT22: savings that need capital whose award is not confirmed.
 *
 * <pre>share = fy_plan of those / fy_plan;  at risk = fy_plan of those</pre>
 */
final class CapitalNotAwarded implements ProgrammeTest {
  @Override
  public String id() {
    return "RT22";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var waiting =
        programme.only(
            scheme ->
                scheme.money().capitalNeeded().money().signum() > 0
                    && !scheme.row().text("capital_status").equals("awarded"));
    return Verdict.of(
        Percent.of(waiting.yearPlan(), programme.yearPlan())
            .flatMap(share -> rule.limit("share").above(share, "% of the programme"))
            .map(
                breach ->
                    Found.of(
                        breach,
                        waiting.yearPlan(),
                        rule.sentence()
                            .and("Without the award {schemes} cannot begin.")
                            .with("x", waiting.yearPlan())
                            .with("y", waiting.sum(money -> money.capitalNeeded().money()))
                            .with("schemes", Refs.of(waiting)),
                        waiting.cells("fy_plan", "capital_needed"))));
  }
}
