package boardpack.pack.excel;

import boardpack.basics.CellPlace;
import boardpack.pack.tables.Column;
import boardpack.pack.tables.Entry;
import boardpack.pack.tables.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Writes tables, one a sheet, and keeps what each formula must come to. */
final class SheetWriter {
  private static final int TITLE_HEIGHT = 26;
  private static final int LINE_HEIGHT = 17;
  private static final int MOST_HEIGHT = 400;

  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final Addresses addresses;
  private final Map<String, Integer> strings = new HashMap<>();
  private final List<Promise> promises = new ArrayList<>();

  /** A cell with a formula, and the value of the pack that it must come to. */
  record Promise(XSSFCell cell, BigDecimal value) {}

  SheetWriter(XSSFWorkbook workbook, Styles styles, Addresses addresses) {
    this.workbook = workbook;
    this.styles = styles;
    this.addresses = addresses;
  }

  List<Promise> promises() {
    return promises;
  }

  XSSFSheet write(Layout layout) {
    var table = layout.table();
    var sheet = workbook.createSheet(table.sheet());
    head(sheet, table.title(), layout.notes());
    if (table.isEmpty()) {
      words(sheet.createRow(layout.headerRow()), 0, "There is nothing to show here.", styles.note);
      sheet.setColumnWidth(0, 40 * 256);
      return sheet;
    }
    header(sheet, layout);
    for (int at = 0; at < table.rows().size(); at++) {
      row(sheet.createRow(layout.row(at)), layout, table.rows().get(at));
    }
    if (table.hasTotals()) {
      totals(sheet.createRow(layout.totalRow()), layout);
    }
    NamedTable.on(sheet, layout);
    return sheet;
  }

  /** Title, notes and the way back: the top of every sheet. Gives the next free row. */
  int head(XSSFSheet sheet, String title, List<String> notes) {
    int at = top(sheet, title, notes);
    link(line(sheet, at), 0, "Back to contents", "'Cover'!A1", styles.link);
    return at + 1;
  }

  /** Title and notes. Gives the next free row. */
  int top(XSSFSheet sheet, String title, List<String> notes) {
    var row = sheet.createRow(0);
    row.setHeightInPoints(TITLE_HEIGHT);
    words(row, 0, title, styles.title);
    int at = 1;
    for (var note : notes) {
      words(line(sheet, at++), 0, note, styles.note);
    }
    return at;
  }

  private static XSSFRow line(XSSFSheet sheet, int at) {
    var row = sheet.createRow(at);
    row.setHeightInPoints(LINE_HEIGHT);
    return row;
  }

  /** Headings stand as high as the longest of them needs. */
  static void heightOfHeadings(XSSFRow row, List<String> headings, List<Integer> widths) {
    int most = 1;
    for (int at = 0; at < headings.size(); at++) {
      most = Math.max(most, linesOf(headings.get(at), widths.get(at) - 1));
    }
    row.setHeightInPoints(most * LINE_HEIGHT);
  }

  /** How many lines the words take when they are wrapped at blanks. */
  private static int linesOf(String words, int width) {
    int lines = 1;
    int used = 0;
    for (var word : words.split("[ \\n]")) {
      boolean wraps = used > 0 && used + word.length() + 1 > width;
      lines += wraps ? 1 : 0;
      used = wraps ? word.length() : used + word.length() + 1;
    }
    return lines;
  }

  private void header(XSSFSheet sheet, Layout layout) {
    var row = sheet.createRow(layout.headerRow());
    var columns = layout.table().columns();
    for (int at = 0; at < columns.size(); at++) {
      var column = columns.get(at);
      words(
          row,
          at,
          column.heading(),
          column.form().isFigure() ? styles.figureHeading : styles.heading);
      sheet.setColumnWidth(at, Math.min(250, column.width() + 1) * 256);
    }
    heightOfHeadings(
        row,
        columns.stream().map(Column::heading).toList(),
        columns.stream().map(Column::width).toList());
    sheet.createFreezePane(layout.table().frozen(), layout.headerRow() + 1);
  }

  private void row(XSSFRow row, Layout layout, List<Entry> entries) {
    int most = 1;
    for (int at = 0; at < entries.size(); at++) {
      write(row, at, entries.get(at), layout);
      int width = layout.table().columns().get(at).width();
      if (entries.get(at) instanceof Entry.Words words && words.text().length() >= width - 1) {
        most = Math.max(most, linesOf(words.text(), width - 2));
      }
    }
    row.setHeightInPoints(Math.min(MOST_HEIGHT, most * LINE_HEIGHT));
  }

  private void write(XSSFRow row, int at, Entry entry, Layout layout) {
    var column = layout.table().columns().get(at);
    if (entry instanceof Entry.Number number) {
      number(row, at, number, column, layout);
    } else if (entry instanceof Entry.Words words) {
      text(row, at, words.text(), column);
    } else if (entry instanceof Entry.Day day) {
      var cell = row.createCell(at);
      cell.setCellValue(day.day());
      cell.setCellStyle(styles.typed(Column.Form.DAY));
    } else if (entry instanceof Entry.Link link) {
      var target = addresses.layout(link.table());
      link(row, at, link.text(), target.address(target.row(link.row()), 0), styles.linkInTable);
    } else {
      row.createCell(at).setCellStyle(styles.missing);
    }
  }

  private void number(XSSFRow row, int at, Entry.Number number, Column column, Layout layout) {
    var cell = row.createCell(at);
    var formula = addresses.formula(number, layout, row.getRowNum());
    if (formula.isPresent()) {
      formula(cell, formula.get());
      promises.add(new Promise(cell, number.value()));
    } else {
      cell.setCellValue(number.value().doubleValue());
    }
    var form = column.form() == Column.Form.WORDS ? Column.Form.MONEY : column.form();
    cell.setCellStyle(formula.isPresent() ? styles.made(form) : styles.typed(form));
  }

  private void text(XSSFRow row, int at, String text, Column column) {
    var plain = column.form().isFigure() ? styles.missing : styles.words;
    words(row, at, text, SafeText.isLikeAFormula(text) ? styles.quoted : plain);
  }

  private void totals(XSSFRow row, Layout layout) {
    Table table = layout.table();
    for (int at = 0; at < table.columns().size(); at++) {
      var column = table.columns().get(at);
      if (column.total()) {
        var name = CellPlace.columnName(at + 1);
        var cell = row.createCell(at);
        formula(
            cell,
            "SUBTOTAL(109,%s%d:%s%d)"
                .formatted(name, layout.row(0) + 1, name, layout.lastRow() + 1));
        cell.setCellStyle(styles.total(column.form()));
        promises.add(new Promise(cell, table.total(at)));
      } else {
        words(row, at, at == 0 ? "Total" : "", styles.totalWords);
      }
    }
  }

  void words(XSSFRow row, int at, String text, XSSFCellStyle style) {
    var cell = row.createCell(at);
    if (!text.isEmpty()) {
      cell.getCTCell().setT(STCellType.S);
      cell.getCTCell().setV(Integer.toString(strings.computeIfAbsent(text, this::share)));
    }
    cell.setCellStyle(style);
  }

  /** The library's own setter looks each text up by its XML, ten times as slow. */
  private int share(String text) {
    return workbook
        .getSharedStringSource()
        .addSharedStringItem(new XSSFRichTextString(SafeText.of(text)));
  }

  /** Unlike the library's own setter this does not parse: evaluation does, once. */
  private static void formula(XSSFCell cell, String formula) {
    cell.getCTCell().addNewF().setStringValue(formula);
  }

  /** A link to a place in this workbook; never made from data. */
  void link(XSSFRow row, int at, String text, String place, XSSFCellStyle style) {
    words(row, at, text, style);
    var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(place.replace("$", ""));
    row.getCell(at).setHyperlink(link);
  }
}
