package boardpack.workbook.form;

import boardpack.basics.CellPlace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The XML of one sheet around its cells.
 *
 * @param name of the part in the package
 * @param head up to the cells
 * @param tail from the cells on
 */
record SheetPart(
    String name, String head, String tail, Map<NumberForm, Map<Look, Integer>> styles) {
  private static final String NO_CELLS = "<sheetData/>";
  private static final String NO_EXTENT = "<dimension ref=\"A1\"/>";

  static SheetPart of(String name, String xml, Map<NumberForm, Map<Look, Integer>> styles) {
    int split = xml.indexOf(NO_CELLS);
    if (split < 0 || !xml.contains(NO_EXTENT)) {
      throw new IllegalStateException(name + " is not an empty sheet");
    }
    return new SheetPart(
        name, xml.substring(0, split), xml.substring(split + NO_CELLS.length()), styles);
  }

  byte[] filledWith(List<FormRow> rows, SharedStrings strings) {
    var xml = new StringBuilder(32 * 1024);
    xml.append(head.replace(NO_EXTENT, "<dimension ref=\"" + extent(rows) + "\"/>"));
    xml.append("<sheetData>");
    for (var row : rows) {
      xml.append("<row r=\"").append(row.number()).append("\">");
      for (var cell : row.cells()) {
        CellXml.append(xml, row.number(), cell, style(cell), strings);
      }
      xml.append("</row>");
    }
    xml.append("</sheetData>").append(tail);
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private int style(FormCell cell) {
    return styles.getOrDefault(cell.form(), Map.of()).getOrDefault(cell.look(), 0);
  }

  private static String extent(List<FormRow> rows) {
    int lastRow = 1;
    int lastColumn = 1;
    for (var row : rows) {
      for (var cell : row.cells()) {
        lastRow = Math.max(lastRow, row.number());
        lastColumn = Math.max(lastColumn, cell.column());
      }
    }
    return lastRow == 1 && lastColumn == 1
        ? "A1"
        : "A1:" + CellPlace.columnName(lastColumn) + lastRow;
  }
}
