package boardpack.pack.excel;

import boardpack.pack.Pack;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet on which a chief finance officer raises, joins, answers, disputes or withdraws a
 * statement: filled in, saved, and dropped into the input folder.
 */
final class ResponseSheet {
  static final String NAME = "CFO response";
  static final String TITLE = "Response of a chief finance officer";
  static final int LINES = 10;
  private static final List<String> NOTES =
      List.of(
          "For chief finance officers of NHS bodies and councils. Fill in one line for each"
              + " statement, save the workbook and drop it into the input folder.",
          "What arrives this way is printed as pending until you confirm it. Amounts are in £000."
              + " Nobody edits your words; nobody can remove them but you.");

  private final Pack pack;

  ResponseSheet(Pack pack) {
    this.pack = pack;
  }

  /** A column to fill in; its choices, if it has any. */
  private record Field(String heading, int width, List<String> choices) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("Line", 8, List.of()),
          new Field("What you do", 14, List.of("raise", "join", "answer", "dispute", "withdraw")),
          new Field("Statement (unless you raise one)", 18, List.of()),
          new Field("Your organisation (code)", 16, List.of()),
          new Field("Your role", 30, List.of()),
          new Field("Your name", 26, List.of()),
          new Field("It is about", 18, List.of("target", "scheme", "funding stream", "forecast")),
          new Field("Subject", 40, List.of()),
          new Field("At risk, low", 14, List.of()),
          new Field("At risk, likely", 14, List.of()),
          new Field("At risk, high", 14, List.of()),
          new Field("Reason", 60, List.of()),
          new Field("Evidence", 40, List.of()),
          new Field("What would change my mind", 40, List.of()),
          new Field(
              "Linked duty",
              34,
              List.of(
                  "none",
                  "s25 report at the next budget",
                  "s28 in-year report",
                  "s114(3) report made",
                  "breakeven duty",
                  "resource-limit duty")),
          new Field("Partner told on", 16, List.of()),
          new Field("Circulation", 14, List.of("body", "board", "public")));

  void write(WrittenSheet sheet, Styles styles) {
    sheet.row(0).words(0, TITLE, styles.title);
    int at = 1;
    for (var note : NOTES) {
      for (var line : Layout.lines(note)) {
        sheet.row(at++).words(0, line, styles.note);
      }
    }
    var about = "Footprint %s, period %s, issue %d";
    sheet
        .row(at++)
        .words(
            0, about.formatted(pack.footprint().code(), pack.period(), pack.issue()), styles.note);
    sheet.row(at++).link(0, "Back to contents", "'Cover'!A1", styles.link);
    int header = at;
    headings(sheet, styles, header);
    for (int line = 1; line <= LINES; line++) {
      line(sheet, styles, header + line, line);
    }
    var headings = FIELDS.stream().map(Field::heading).toList();
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
      var heading = FIELDS.get(at).heading();
      if (!FIELDS.get(at).choices().isEmpty()) {
        var choices = FIELDS.get(at).choices().toArray(String[]::new);
        add(
            sheet,
            rules.createValidation(rules.createExplicitListConstraint(choices), where),
            "Choose one: " + String.join(", ", choices));
      } else if (heading.startsWith("At risk")) {
        add(
            sheet,
            rules.createValidation(rules.createDecimalConstraint(6, "0", null), where),
            "An amount in £000, nought or more, such as 1250.5");
      } else if (heading.equals("Partner told on")) {
        add(
            sheet,
            rules.createValidation(rules.createDateConstraint(6, "36526", null, null), where),
            "A date, such as 9 Nov 2017");
      }
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
