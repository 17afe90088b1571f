package boardpack.returns.reading;

import boardpack.returns.ReturnSheet.Line;
import boardpack.workbook.CellValue;

/** A placeholder stands for no value where the row says that it is not applicable (C05). */
final class NotApplicable {
  static final String HEADING = "not_applicable";

  private NotApplicable() {}

  static boolean isNoValue(Line line, CellValue value) {
    return isSaid(line)
        && ((value instanceof CellValue.Text text && Placeholder.is(text.value()))
            || (value instanceof CellValue.Fault fault && fault.value().equals("#N/A")));
  }

  static boolean isSaid(Line line) {
    var said = line.value(HEADING);
    return said != null && Plain.of(said.shown()).equals("y");
  }
}
