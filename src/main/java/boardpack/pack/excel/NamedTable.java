package boardpack.pack.excel;

import boardpack.pack.tables.Column;
import boardpack.pack.tables.Table;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Marks a table up as a table: named, with headings that filter, its last row adding up. */
final class NamedTable {
  private NamedTable() {}

  static void on(XSSFSheet sheet, Layout layout) {
    Table table = layout.table();
    int lastColumn = table.columns().size() - 1;
    int bottom = table.hasTotals() ? layout.totalRow() : layout.lastRow();
    var headings = table.columns().stream().map(Column::heading).toList();
    var marked = mark(sheet, table.name(), headings, layout.headerRow(), bottom);
    if (table.hasTotals()) {
      var rows = new CellRangeAddress(layout.headerRow(), layout.lastRow(), 0, lastColumn);
      marked.getAutoFilter().setRef(rows.formatAsString());
      totals(marked, table);
    }
  }

  /** Marks the cells from the headings to the last row. */
  static CTTable mark(XSSFSheet sheet, String name, List<String> headings, int header, int bottom) {
    var corner = new CellReference(bottom, headings.size() - 1);
    var area =
        new AreaReference(new CellReference(header, 0), corner, SpreadsheetVersion.EXCEL2007);
    var table = sheet.createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    var ct = table.getCTTable();
    ct.addNewAutoFilter().setRef(area.formatAsString());
    for (int at = 0; at < headings.size(); at++) {
      ct.getTableColumns().getTableColumnArray(at).setName(heading(headings.get(at)));
    }
    var look = ct.addNewTableStyleInfo();
    look.setName("TableStyleLight1");
    look.setShowRowStripes(true);
    return ct;
  }

  /** A table names a column by its heading, a line break in its own spelling. */
  private static String heading(String words) {
    return SafeText.of(words).replace("\n", "_x000a_");
  }

  private static void totals(CTTable marked, Table table) {
    marked.setTotalsRowCount(1);
    for (int at = 0; at < table.columns().size(); at++) {
      var column = marked.getTableColumns().getTableColumnArray(at);
      if (table.columns().get(at).total()) {
        column.setTotalsRowFunction(STTotalsRowFunction.SUM);
      } else if (at == 0) {
        column.setTotalsRowLabel("Total");
      }
    }
  }
}
