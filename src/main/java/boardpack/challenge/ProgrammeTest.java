package boardpack.challenge;

/**
 * A realism test of an organisation's savings programme. Without schemes, or with a plan of nought,
 * no share of it can be formed: it is not run, which is said.
 */
interface ProgrammeTest extends BodyTest {
  Verdict of(Programme programme, Body body, Rule rule);

  @Override
  default Verdict of(Body body, Rule rule) {
    if (!body.has(body.schemeSheet())) {
      return Verdict.notRun("its sheet %s was not taken in", body.schemeSheet());
    }
    var programme = body.programme();
    if (programme.isEmpty()) {
      return Verdict.notRun("it reports no savings scheme");
    }
    if (programme.yearPlan().signum() <= 0) {
      return Verdict.notRun("its savings plan is not above nought: no share of it can be formed");
    }
    return of(programme, body, rule);
  }
}
