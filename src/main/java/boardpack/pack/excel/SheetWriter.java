package boardpack.pack.excel;

import boardpack.basics.CellPlace;
import boardpack.pack.tables.Column;
import boardpack.pack.tables.Entry;
import boardpack.pack.tables.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables, one a sheet, and keeps what each formula must come to. */
final class SheetWriter {
  private static final int TITLE_HEIGHT = 26;
  private static final int LINE_HEIGHT = 17;
  private static final int MOST_HEIGHT = 400;

  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final Addresses addresses;
  private final Map<XSSFSheet, WrittenSheet> sheets = new HashMap<>();

  SheetWriter(XSSFWorkbook workbook, Styles styles, Addresses addresses) {
    this.workbook = workbook;
    this.styles = styles;
    this.addresses = addresses;
  }

  /** A sheet without a cell, at the end of the workbook. */
  WrittenSheet sheet(String name) {
    var sheet = new WrittenSheet(workbook.createSheet(name));
    sheets.put(sheet.layout(), sheet);
    return sheet;
  }

  /** Every sheet, in the order of the workbook. */
  List<WrittenSheet> sheets() {
    var ordered = new ArrayList<WrittenSheet>();
    workbook.forEach(sheet -> ordered.add(Objects.requireNonNull(sheets.get(sheet))));
    return ordered;
  }

  WrittenSheet write(Layout layout) {
    var table = layout.table();
    var sheet = sheet(table.sheet());
    head(sheet, table.title(), layout.notes());
    if (table.isEmpty()) {
      sheet.row(layout.headerRow()).words(0, "There is nothing to show here.", styles.note);
      sheet.layout().setColumnWidth(0, 40 * 256);
      return sheet;
    }
    header(sheet, layout);
    for (int at = 0; at < table.rows().size(); at++) {
      row(sheet.row(layout.row(at)), layout, table.rows().get(at));
    }
    if (table.hasTotals()) {
      totals(sheet.row(layout.totalRow()), layout);
    }
    NamedTable.on(sheet.layout(), layout);
    return sheet;
  }

  /** Title, notes and the way back: the top of every sheet. Gives the next free row. */
  int head(WrittenSheet sheet, String title, List<String> notes) {
    int at = top(sheet, title, notes);
    line(sheet, at).link(0, "Back to contents", "'Cover'!A1", styles.link);
    return at + 1;
  }

  /** Title and notes. Gives the next free row. */
  int top(WrittenSheet sheet, String title, List<String> notes) {
    sheet.row(0).high(TITLE_HEIGHT).words(0, title, styles.title);
    int at = 1;
    for (var note : notes) {
      line(sheet, at++).words(0, note, styles.note);
    }
    return at;
  }

  private static WrittenRow line(WrittenSheet sheet, int at) {
    return sheet.row(at).high(LINE_HEIGHT);
  }

  /** Headings stand as high as the longest of them needs. */
  static void heightOfHeadings(WrittenRow row, List<String> headings, List<Integer> widths) {
    int most = 1;
    for (int at = 0; at < headings.size(); at++) {
      most = Math.max(most, linesOf(headings.get(at), widths.get(at) - 1));
    }
    row.high(most * LINE_HEIGHT);
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

  private void header(WrittenSheet sheet, Layout layout) {
    var row = sheet.row(layout.headerRow());
    var columns = layout.table().columns();
    for (int at = 0; at < columns.size(); at++) {
      var column = columns.get(at);
      row.words(
          at, column.heading(), column.form().isFigure() ? styles.figureHeading : styles.heading);
      sheet.layout().setColumnWidth(at, Math.min(250, column.width() + 1) * 256);
    }
    heightOfHeadings(
        row,
        columns.stream().map(Column::heading).toList(),
        columns.stream().map(Column::width).toList());
    sheet.layout().createFreezePane(layout.table().frozen(), layout.headerRow() + 1);
  }

  private void row(WrittenRow row, Layout layout, List<Entry> entries) {
    int most = 1;
    for (int at = 0; at < entries.size(); at++) {
      write(row, at, entries.get(at), layout);
      int width = layout.table().columns().get(at).width();
      if (entries.get(at) instanceof Entry.Words words && words.text().length() >= width - 1) {
        most = Math.max(most, linesOf(words.text(), width - 2));
      }
    }
    row.high(Math.min(MOST_HEIGHT, most * LINE_HEIGHT));
  }

  private void write(WrittenRow row, int at, Entry entry, Layout layout) {
    var column = layout.table().columns().get(at);
    if (entry instanceof Entry.Number number) {
      number(row, at, number, column, layout);
    } else if (entry instanceof Entry.Words words) {
      text(row, at, words.text(), column);
    } else if (entry instanceof Entry.Day day) {
      row.day(at, day.day(), styles.typed(Column.Form.DAY));
    } else if (entry instanceof Entry.Link link) {
      var target = addresses.layout(link.table());
      row.link(at, link.text(), target.address(target.row(link.row()), 0), styles.linkInTable);
    } else {
      row.blank(at, styles.missing);
    }
  }

  private void number(WrittenRow row, int at, Entry.Number number, Column column, Layout layout) {
    var formula = addresses.formula(number, layout, row.number());
    var form = column.form() == Column.Form.WORDS ? Column.Form.MONEY : column.form();
    if (formula.isPresent()) {
      row.formula(at, formula.get(), Addresses.shape(number), number.value(), styles.made(form));
    } else {
      row.number(at, number.value(), styles.typed(form));
    }
  }

  private void text(WrittenRow row, int at, String text, Column column) {
    var plain = column.form().isFigure() ? styles.missing : styles.words;
    row.words(at, text, SafeText.isLikeAFormula(text) ? styles.quoted : plain);
  }

  private void totals(WrittenRow row, Layout layout) {
    Table table = layout.table();
    for (int at = 0; at < table.columns().size(); at++) {
      var column = table.columns().get(at);
      if (column.total()) {
        var name = CellPlace.columnName(at + 1);
        row.formula(
            at,
            "SUBTOTAL(109,%s%d:%s%d)"
                .formatted(name, layout.row(0) + 1, name, layout.lastRow() + 1),
            "",
            table.total(at),
            styles.total(column.form()));
      } else {
        row.words(at, at == 0 ? "Total" : "", styles.totalWords);
      }
    }
  }
}
