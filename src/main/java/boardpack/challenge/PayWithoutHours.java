package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RT28: pay savings that the hours worked do not explain, year to date, against plan. The planned
 * cost of each staff group and contract is the measure, so that the pay award and the mix of bank
 * and agency play no part.
 *
 * <pre>
 * explained = planned pay savings + Σ (wte_plan − wte_actual) × cost_plan / wte_plan
 * unexplained = reported pay savings − explained
 * amber: above £250k;  red: staff above plan and pay savings above £500k reported
 * at risk = unexplained
 * </pre>
 */
final class PayWithoutHours implements BodyTest {
  private static final String SHEET = "Workforce";
  private static final int SCALE = 8;

  @Override
  public String id() {
    return "RT28";
  }

  @Override
  public boolean appliesTo(ReturnKind kind) {
    return kind == ReturnKind.PROV;
  }

  @Override
  public Verdict of(Body body, Rule rule) {
    var staff = body.finance().rows(SHEET);
    if (staff.isEmpty()) {
      return Verdict.notRun("its workforce is not stated");
    }
    var pay = body.programme().only(scheme -> scheme.category().equals("pay"));
    if (pay.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    var reported = pay.ytdActual();
    var unexplained = reported.minus(pay.ytdPlan()).minus(hours(staff));
    return Verdict.of(
        breach(unexplained, reported, staff, rule)
            .map(
                breach ->
                    Found.of(
                        breach,
                        unexplained,
                        sentence(staff).with("x", reported).with("z", unexplained),
                        cells(pay, staff))));
  }

  private static Optional<Breach> breach(
      Money unexplained, Money reported, List<ReturnRow> staff, Rule rule) {
    var more =
        above(staff).signum() > 0
            ? rule.limit("with-more-staff").above(reported, " with staff above plan")
            : Optional.<Breach>empty();
    return Breach.worst(more, rule.limit("unexplained").above(unexplained, " unexplained"));
  }

  private static Sentence sentence(List<ReturnRow> staff) {
    var above = above(staff);
    var fact =
        above.signum() > 0
            ? "Pay savings of £{x}k are reported; worked staff stand {y} WTE above plan."
            : "Pay savings of £{x}k are reported; worked staff stand {y} WTE below plan.";
    return Sentence.of(fact + " At planned cost the hours leave £{z}k of it unexplained.")
        .with("y", above.abs());
  }

  /** What fewer hours than planned save, at planned cost; negative for more hours. */
  private static Money hours(List<ReturnRow> staff) {
    return Money.sum(staff.stream().map(PayWithoutHours::hours));
  }

  private static Money hours(ReturnRow row) {
    var planned = number(row, "wte_plan");
    if (planned.signum() == 0) {
      return row.money("cost_actual").money().abs().negate();
    }
    var each =
        row.money("cost_plan").money().abs().value().divide(planned, SCALE, RoundingMode.HALF_UP);
    return Money.rounded(planned.subtract(number(row, "wte_actual")).multiply(each));
  }

  private static BigDecimal above(List<ReturnRow> staff) {
    return staff.stream()
        .map(row -> number(row, "wte_actual").subtract(number(row, "wte_plan")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal number(ReturnRow row, String heading) {
    return row.quantity(heading).value();
  }

  private static List<Source> cells(Programme pay, List<ReturnRow> staff) {
    var cells = new ArrayList<>(pay.cells("ytd_plan", "ytd_actual"));
    staff.forEach(row -> cells.add(row.source("wte_plan")));
    staff.forEach(row -> cells.add(row.source("wte_actual")));
    return cells;
  }
}
