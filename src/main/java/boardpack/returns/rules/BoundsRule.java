package boardpack.returns.rules;

import boardpack.basics.Quantity;
import boardpack.returns.ReturnRow;
import boardpack.returns.TemplateColumn;
import boardpack.returns.Templates;
import java.math.BigDecimal;
import java.util.List;

/**
 * C04 for the columns of tables: percentages lie within 0 to 100, a change of activity within −100
 * to 1,000, a score within 1 to 4; shares that add to 1 are on the wrong scale. The values of
 * indicators have bounds of their own ({@link IndicatorRule}).
 */
final class BoundsRule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_CHANGE = BigDecimal.valueOf(1000);
  private static final BigDecimal BEST = BigDecimal.ONE;
  private static final BigDecimal WORST = BigDecimal.valueOf(4);
  private static final List<String> SCORES =
      List.of("ytd_plan", "ytd_actual", "fot_plan", "fot_forecast");

  private BoundsRule() {}

  static void check(Evidence evidence, Findings findings) {
    for (var sheet : Templates.shipped().of(evidence.kind()).sheets()) {
      var rows = evidence.received().rows(sheet.name()).toList();
      for (var column : sheet.columns()) {
        if (column.isPercent()) {
          rows.forEach(row -> percent(column, row, findings));
        }
      }
    }
    for (var table : LineTable.of(evidence.received())) {
      table.each(
          (line, row) -> {
            if (line.isScore()) {
              SCORES.forEach(heading -> within(row, heading, BEST, WORST, findings));
            }
          });
    }
  }

  private static void percent(TemplateColumn column, ReturnRow row, Findings findings) {
    if (column.heading().equals("activity_change_pct")) {
      within(row, column.heading(), HUNDRED.negate(), MOST_CHANGE, findings);
    } else {
      within(row, column.heading(), BigDecimal.ZERO, HUNDRED, findings);
    }
  }

  private static void within(
      ReturnRow row, String heading, BigDecimal least, BigDecimal most, Findings findings) {
    row.quantityIfGiven(heading)
        .map(Quantity::value)
        .filter(value -> value.compareTo(least) < 0 || value.compareTo(most) > 0)
        .ifPresent(
            value -> {
              var range = Numbers.of(least) + " to " + Numbers.of(most);
              var spot = Spot.of(row, heading).expecting(range);
              findings.add(
                  CellMessage.OUT_OF_BOUNDS,
                  spot,
                  spot.words(),
                  Numbers.of(value),
                  "outside " + range);
            });
  }
}
