package boardpack.pack.excel;

import boardpack.challenge.ResponseForm;
import boardpack.challenge.ResponseForm.Column;
import boardpack.pack.Pack;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet on which a chief finance officer raises, joins, answers, disputes or withdraws a
 * statement: filled in, saved, and dropped into the input folder.
 */
final class ResponseSheet {
  static final String NAME = ResponseForm.SHEET;
  static final int LINES = 10;
  private static final List<String> NOTES =
      List.of(
          "For chief finance officers of NHS bodies and councils, and for owners of what page 7"
              + " challenges. Fill in one line for each statement or finding (RT13 RXH C014: its rule,"
              + " body and scheme), save the workbook and drop it into the input folder.",
          "What arrives this way is printed as pending until you confirm it. Amounts are in £000."
              + " Nobody edits your words; nobody can remove them but you.");

  private final Pack pack;

  ResponseSheet(Pack pack) {
    this.pack = pack;
  }

  private static final List<Column> FIELDS = List.of(Column.values());

  /** Of all its columns, in characters. */
  static int width() {
    return FIELDS.stream().mapToInt(Column::width).sum();
  }

  void write(WrittenSheet sheet, Styles styles) {
    sheet.row(0).words(0, ResponseForm.TITLE, styles.title);
    int at = 1;
    for (var note : NOTES) {
      for (var line : Layout.lines(note)) {
        sheet.row(at++).words(0, line, styles.note);
      }
    }
    var mark = ResponseForm.mark(pack.footprint().code(), pack.period().toString(), pack.issue());
    sheet.row(at++).words(0, mark, styles.note);
    sheet.row(at++).link(0, "Back to contents", "'Cover'!A1", styles.link);
    int header = at;
    headings(sheet, styles, header);
    for (int line = 1; line <= LINES; line++) {
      line(sheet, styles, header + line, line);
    }
    var headings = FIELDS.stream().map(Column::heading).toList();
    NamedTable.mark(sheet.layout(), "CfoResponse", headings, header, header + LINES);
    sheet.layout().createFreezePane(1, header + 1);
    validate(sheet.layout(), header + 1);
  }

  private static void headings(WrittenSheet sheet, Styles styles, int header) {
    var row = sheet.row(header);
    for (int at = 0; at < FIELDS.size(); at++) {
      row.words(at, FIELDS.get(at).heading(), styles.heading);
      sheet.layout().setColumnWidth(at, FIELDS.get(at).width() * 256);
    }
    SheetWriter.heightOfHeadings(
        row,
        FIELDS.stream().map(Column::heading).toList(),
        FIELDS.stream().map(Column::width).toList());
  }

  private static void line(WrittenSheet sheet, Styles styles, int row, int number) {
    var cells = sheet.row(row);
    for (int at = 0; at < FIELDS.size(); at++) {
      if (at == 0) {
        cells.number(at, BigDecimal.valueOf(number), styles.toFill);
      } else {
        cells.blank(at, styles.toFill);
      }
    }
  }

  private static void validate(XSSFSheet sheet, int first) {
    var rules = sheet.getDataValidationHelper();
    for (int at = 0; at < FIELDS.size(); at++) {
      var where = new CellRangeAddressList(first, first + LINES - 1, at, at);
      validate(sheet, rules, FIELDS.get(at), where);
    }
  }

  private static void validate(
      XSSFSheet sheet, DataValidationHelper rules, Column field, CellRangeAddressList where) {
    switch (field.kind()) {
      case CHOICE ->
          add(
              sheet,
              rules.createValidation(
                  rules.createExplicitListConstraint(field.choices().toArray(String[]::new)),
                  where),
              "Choose one: " + String.join(", ", field.choices()));
      case AMOUNT ->
          add(
              sheet,
              rules.createValidation(rules.createDecimalConstraint(6, "0", null), where),
              "An amount in £000, nought or more, such as 1250.5");
      case DAY ->
          add(
              sheet,
              rules.createValidation(rules.createDateConstraint(6, "36526", null, null), where),
              "A date, such as 9 Nov 2017");
      case TEXT -> {}
    }
  }

  private static void add(XSSFSheet sheet, DataValidation validation, String message) {
    validation.createErrorBox("This will not do", message);
    validation.createPromptBox("Fill in", message);
    validation.setShowErrorBox(true);
    validation.setShowPromptBox(true);
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }
}
