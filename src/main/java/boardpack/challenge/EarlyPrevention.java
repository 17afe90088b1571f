package boardpack.challenge;

import boardpack.returns.Scheme;
import java.util.List;
import java.util.Optional;

/**
 * RT29: prevention that counts a benefit before 24 months. A scheme that the look-back knows from
 * two years ago is past that.
 *
 * <pre>at risk = fy_plan before month 24;  red above 5 % of the programme</pre>
 */
final class EarlyPrevention implements ProgrammeTest {
  private static final int MONTHS_A_YEAR = 12;

  @Override
  public String id() {
    return "RT29";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var early =
        programme.only(
            scheme ->
                scheme.theme().equals("prevention")
                    && scheme.money().yearPlan().money().signum() > 0
                    && !isOldEnough(scheme, body, rule));
    var breach =
        Percent.of(early.yearPlan(), programme.yearPlan())
            .flatMap(share -> rule.limit("share").above(share, "% of the programme"));
    return breach.isEmpty()
        ? Verdict.CLEAR
        : Verdict.of(
            early.schemes().stream().map(scheme -> found(scheme, breach.get(), rule)).toList());
  }

  private static Found found(Scheme scheme, Breach breach, Rule rule) {
    var plan = scheme.money().yearPlan().money();
    var cells = new Programme(List.of(scheme)).cells("fy_plan", "theme", "start_month");
    return Found.of(breach, plan, rule.sentence().with("x", plan), cells).onScheme(scheme.ref());
  }

  private static boolean isOldEnough(Scheme scheme, Body body, Rule rule) {
    int years = rule.thresholds().whole("months") / MONTHS_A_YEAR;
    int latest = body.asOf().year().start() - years;
    Optional<?> known =
        body.month().history().delivery().stream()
            .filter(row -> row.organisation().equals(body.code()))
            .filter(row -> row.scheme().equals(scheme.ref()))
            .filter(row -> row.year().start() <= latest)
            .findFirst();
    return known.isPresent();
  }
}
