package boardpack.challenge;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Severity;

/** What can be said of a response sheet. */
enum ResponseFault {
  NO_PACK(
      "Q01",
      "The sheet does not say which pack it is of.",
      "Fill in the sheet \"CFO response\" of the pack's own workbook and leave its heading as it is."),
  NO_COLUMN(
      "Q02",
      "There is no column \"%s\".",
      "Fill in the sheet of the pack's own workbook and leave its headings as they are."),
  NOTHING("Q03", "No line is filled in.", "Fill in one line for each statement or finding."),
  NO_CHOICE("Q04", "%s: \"%s\" is none of the choices.", "Choose one: %s."),
  BLANK("Q05", "%s is blank.", "It is needed to %s: fill it in."),
  NO_AMOUNT(
      "Q06",
      "%s: \"%s\" is not an amount in £000.",
      "Type a number of nought or more with one decimal at most, such as 1250.5."),
  NO_DAY("Q07", "%s: \"%s\" is not a date.", "Type a date, such as 2017-11-09."),
  UNREADABLE("Q08", "%s: what stands in the cell cannot be read (%s).", "Type it anew."),
  NOT_ALLOWED("Q09", "%s.", "Correct the line and send the workbook again.");

  private final String code;
  private final String message;
  private final String remedy;

  ResponseFault(String code, String message, String remedy) {
    this.code = code;
    this.message = message;
    this.remedy = remedy;
  }

  Finding of(String sheet) {
    return Finding.ofSheet(code, Severity.ERROR, sheet, message, remedy);
  }

  Finding ofMissing(String sheet, String heading) {
    return Finding.ofSheet(code, Severity.ERROR, sheet, message.formatted(heading), remedy);
  }

  /**
   * @param words what the message names, then what the remedy names
   */
  Finding at(CellPlace place, String said, Object... words) {
    return Finding.ofCell(
        code, Severity.ERROR, place, message.formatted(words), remedy.formatted(said));
  }

  /** A line that was taken down. */
  static Finding recorded(CellPlace place, String id, String confirm) {
    return Finding.ofCell(
        "Q10",
        Severity.INFO,
        place,
        "%s was recorded as reported; until it is confirmed it is printed as such.".formatted(id),
        "Its author confirms it: " + confirm);
  }
}
