package boardpack.returns.reading;

import boardpack.returns.Return;
import boardpack.returns.ReturnRow;
import boardpack.returns.ReturnSheet;
import boardpack.returns.rules.PooledBudgetRule;

/** Leaves out the rows that state a total of a pooled budget: they were compared, and no more. */
final class PoolTotals {
  private PoolTotals() {}

  static ReturnSheet leftOut(Return received, ReturnSheet sheet) {
    if (!sheet.name().equals("Pooled budget")) {
      return sheet;
    }
    var lines =
        sheet.lines().stream()
            .filter(line -> !PooledBudgetRule.isTotal(new ReturnRow(received, sheet, line)))
            .toList();
    return new ReturnSheet(sheet.name(), sheet.tab(), sheet.columns(), lines);
  }
}
