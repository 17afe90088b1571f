package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.workbook.form.Highlight;
import java.util.ArrayList;
import java.util.List;

/** Colours figures of fixed lines that have the wrong sign. */
final class LineHighlights {
  private static final List<String> SIGNED =
      List.of("ytd_plan", "ytd_actual", "fot_plan", "fot_forecast");

  private LineHighlights() {}

  static List<Highlight> of(TemplateSheet sheet) {
    var highlights = new ArrayList<Highlight>();
    for (int column = 1; column <= sheet.columns().size(); column++) {
      if (SIGNED.contains(sheet.columns().get(column - 1).heading())) {
        addColumn(sheet.lines(), column, highlights);
      }
    }
    return highlights;
  }

  /** One rule for each run of lines with the same sign. */
  private static void addColumn(List<TemplateLine> lines, int column, List<Highlight> into) {
    int from = 0;
    while (from < lines.size()) {
      var sign = lines.get(from).sign();
      int until = from;
      while (until < lines.size() && lines.get(until).sign() == sign) {
        until++;
      }
      if (sign != TemplateLine.Sign.EITHER) {
        into.add(wrongSign(sign, column, from + 2, until + 1));
      }
      from = until;
    }
  }

  private static Highlight wrongSign(TemplateLine.Sign sign, int column, int first, int last) {
    var cell = CellPlace.columnName(column) + first;
    var wrong = sign == TemplateLine.Sign.POSITIVE ? "<0" : ">0";
    return new Highlight(
        first, last, column, column, "AND(ISNUMBER(%s),%s%s)".formatted(cell, cell, wrong));
  }
}
