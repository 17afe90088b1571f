package boardpack.returns.rules;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.returns.ReturnRow;
import boardpack.returns.TemplateLine;

/** S02: a typed variance is only compared; favourable is positive everywhere. */
final class VarianceRule {
  private VarianceRule() {}

  static void check(Evidence evidence, Findings findings) {
    LineTable.ofAccount(evidence.received())
        .ifPresent(
            table ->
                table.each(
                    (line, row) -> {
                      check(line, row, "ytd_plan", "ytd_actual", "ytd_variance", findings);
                      check(line, row, "fot_plan", "fot_forecast", "fot_variance", findings);
                    }));
  }

  private static void check(
      TemplateLine line,
      ReturnRow row,
      String plan,
      String actual,
      String variance,
      Findings findings) {
    if (!row.has(plan) || !row.has(actual) || !row.has(variance)) {
      return;
    }
    var typed = row.money(variance).money();
    var computed = line.variance(money(row, plan), money(row, actual));
    if (!typed.isWithin(findings.rules().tolerance("S02"), computed)) {
      var spot = Spot.of(row, variance).expecting(Numbers.of(computed));
      findings.add(
          SheetMessage.VARIANCE_DIFFERS,
          spot,
          spot.words(),
          Numbers.of(typed),
          Numbers.of(computed));
    }
  }

  private static Money money(ReturnRow row, String heading) {
    Figure figure = row.money(heading);
    return figure.money();
  }
}
