package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.ReturnRow;
import boardpack.returns.TemplateLine;
import java.math.BigDecimal;

/** S13: a forecast more than 1 % of the line's plan and more than 100 off plan has a commentary. */
final class CommentaryRule {
  private CommentaryRule() {}

  static void check(Evidence evidence, Findings findings) {
    LineTable.ofAccount(evidence.received())
        .ifPresent(table -> table.each((line, row) -> check(line, row, findings)));
  }

  private static void check(TemplateLine line, ReturnRow row, Findings findings) {
    var plan = row.moneyIfGiven("fot_plan");
    var forecast = row.moneyIfGiven("fot_forecast");
    boolean isSilent = row.text("commentary").isEmpty() && row.text("justification").isEmpty();
    if (plan.isEmpty() || forecast.isEmpty() || !isSilent) {
      return;
    }
    Money variance = line.variance(plan.get().money(), forecast.get().money());
    boolean isLarge = variance.abs().isMoreThan(findings.rules().tolerance("S13"));
    if (isLarge && variance.abs().isMoreThan(plan.get().money().abs().percent(BigDecimal.ONE))) {
      var spot = Spot.of(row, "fot_forecast");
      findings.add(SheetMessage.COMMENTARY_EXPECTED, spot, spot.words(), Numbers.of(variance));
    }
  }
}
