package boardpack.returns.rules;

import boardpack.basics.Severity;

/** About sheets and headings: what was looked for, and what stands there. */
public enum ShapeMessage implements Message {
  SHEET_MISSING(
      "H01", "There is no sheet %s.", "Add the sheet as in the template; its table may be empty."),
  SHEET_MISNAMED(
      "H01", "There is no sheet %s. The nearest is \"%s\".", "Name it as in the template."),
  SHEET_IN_OTHER_LETTERS(
      "H01",
      "There is no sheet %s: \"%s\" looks like it, and is written with letters of another alphabet"
          + " (%s).",
      "Type the name of the sheet anew."),
  COLUMN_MISSING(
      "H02", "There is no column %s.", "Add the column of the template; row 1 holds the headings."),
  COLUMN_MISNAMED(
      "H02", "There is no column %s. The nearest is \"%s\".", "Name it as in the template."),
  HEADINGS_LOWER(
      "H02",
      "The headings stand in row %s; they belong in row 1.",
      "Delete the rows above the headings."),
  NO_HEADINGS("H02", "The sheet is empty: it has no headings.", "Copy the sheet of the template."),
  COLUMN_UNKNOWN(
      "H03",
      Severity.INFO,
      "Column \"%s\" is not part of the template; it was not read.",
      "Nothing needs to be done."),
  COLUMN_UNNAMED(
      "H03",
      Severity.INFO,
      "Column %s has figures and no heading; it was not read.",
      "Nothing needs to be done if it is not meant to count."),
  COLUMN_TWICE(
      "H04",
      "Column %s stands twice, in %s and in %s: it is not known which counts.",
      "Keep one of the two."),
  SHEET_UNKNOWN(
      "H05",
      Severity.INFO,
      "The sheet is no part of a return; it was not read.",
      "Nothing needs to be done."),
  NOT_A_RETURN(
      "H06",
      "This is not a return: it has no sheet Cover. It has %s.",
      "Fill in the template of the return, or ask for a layout that reads this spreadsheet."),
  COVER_MISNAMED(
      "H06",
      "This is not a return: it has no sheet Cover. The nearest is \"%s\".",
      "Name the sheet Cover, as in the template."),
  COVER_IN_OTHER_LETTERS(
      "H06",
      "This is not a return: it has no sheet Cover. \"%s\" looks like it, and is written with letters"
          + " of another alphabet (%s).",
      "Type the name of the sheet anew."),
  SHEET_TWICE(
      "H07",
      "\"%s\" and \"%s\" both read as %s: it is not known which counts.",
      "Delete or rename the one that is not meant."),
  NOTHING_LEFT(
      "H08",
      "None of the sheets could be taken in.",
      "Correct the sheets as the findings say, and send the file again.");

  private final Wording wording;

  ShapeMessage(String code, String text, String remedy) {
    this(code, Severity.ERROR, text, remedy);
  }

  ShapeMessage(String code, Severity severity, String text, String remedy) {
    wording = new Wording(code, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
