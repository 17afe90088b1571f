package boardpack.returns.reading;

import boardpack.returns.Cover;
import boardpack.returns.ReturnSheet;
import boardpack.returns.ReturnSheet.Line;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Numeric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the percentages of a performance return to 0 to 100, where its Cover says 0-1. */
final class PercentScale {
  private static final List<String> COLUMNS = List.of("value", "standard", "trajectory");

  private PercentScale() {}

  static ReturnSheet apply(ReturnSheet sheet, Cover cover, Codes codes) {
    boolean isFraction = cover.value("percent_as").filter("0-1"::equals).isPresent();
    if (!isFraction || !sheet.name().equals("Indicators")) {
      return sheet;
    }
    var lines = sheet.lines().stream().map(line -> scaled(line, codes)).toList();
    return new ReturnSheet(sheet.name(), sheet.tab(), sheet.columns(), lines);
  }

  private static Line scaled(Line line, Codes codes) {
    var code = line.value("indicator_code");
    if (code == null || !codes.isPercent(code.shown())) {
      return line;
    }
    Map<String, CellValue> values = new HashMap<>(line.values());
    for (var heading : COLUMNS) {
      values.computeIfPresent(
          heading,
          (any, value) ->
              value instanceof Numeric number
                  ? new Numeric(number.value().movePointRight(2))
                  : value);
    }
    return new Line(line.number(), values);
  }
}
