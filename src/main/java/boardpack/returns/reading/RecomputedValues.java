package boardpack.returns.reading;

import boardpack.reference.Reference;
import boardpack.returns.Return;
import boardpack.returns.ReturnRow;
import boardpack.returns.ReturnSheet;
import boardpack.returns.ReturnSheet.Line;
import boardpack.returns.rules.Recomputed;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Numeric;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts what numerator and denominator give in the place of a value that contradicts them, as the
 * finding S12 says.
 */
record RecomputedValues(Reference reference, BigDecimal tolerance) {

  ReturnSheet of(Return received, ReturnSheet sheet) {
    if (!sheet.columns().containsKey("value") || !sheet.name().equals("Indicators")) {
      return sheet;
    }
    var lines =
        sheet.lines().stream().map(line -> line(new ReturnRow(received, sheet, line))).toList();
    return new ReturnSheet(sheet.name(), sheet.tab(), sheet.columns(), lines);
  }

  private Line line(ReturnRow row) {
    var computed =
        reference
            .indicator(row.text("indicator_code"))
            .flatMap(indicator -> Recomputed.value(indicator, row));
    var value = row.quantityIfGiven("value");
    if (computed.isEmpty()
        || value.isEmpty()
        || value.get().value().subtract(computed.get()).abs().compareTo(tolerance) <= 0) {
      return row.line();
    }
    Map<String, CellValue> values = new HashMap<>(row.line().values());
    values.put("value", new Numeric(computed.get()));
    return new Line(row.line().number(), values);
  }
}
