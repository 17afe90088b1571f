package boardpack.workbook.form;

import boardpack.workbook.SharedStrings;
import boardpack.workbook.SheetXml;
import java.util.List;
import java.util.Map;

/**
 * One sheet of a form.
 *
 * @param name of the part in the package
 * @param empty the part without a cell
 */
record SheetPart(String name, String empty, Map<NumberForm, Map<Look, Integer>> styles) {

  byte[] filledWith(List<FormRow> rows, SharedStrings strings) {
    var xml = new SheetXml(strings);
    for (var row : rows) {
      xml.row(row.number());
      for (var cell : row.cells()) {
        xml.cell(cell.column(), cell.value(), cell.formula(), style(cell));
      }
    }
    return xml.into(empty);
  }

  private int style(FormCell cell) {
    return styles.getOrDefault(cell.form(), Map.of()).getOrDefault(cell.look(), 0);
  }
}
