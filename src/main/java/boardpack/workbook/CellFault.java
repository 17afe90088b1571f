package boardpack.workbook;

import boardpack.basics.Severity;

/**
 * What makes the value of a cell untrustworthy: it is shown at its cell and never read as blank or
 * nought. Codes are stable.
 */
public enum CellFault implements Fault {
  NO_RESULT(
      "F20",
      "The formula was saved without its result.",
      "Open the workbook in Excel, let it calculate, save, and drop it again."),
  NO_VALUE(
      "F21",
      "The cell claims to hold a value, and holds none.",
      "Type the value (0 if there was none), or clear the cell with the Delete key."),
  NO_NUMBER(
      "F22",
      "The cell is marked as a number, and holds '%s'.",
      "Type the number again, digits and a decimal point only."),
  NO_STRING(
      "F23",
      "The cell points to text number '%s', which the workbook does not have.",
      "Type the text again, save, and drop the workbook again."),
  NO_STYLE(
      "F24",
      "The cell points to number format '%s', which the workbook does not have: number or date"
          + " cannot be told apart.",
      "Set the cell's format again, save, and drop the workbook again."),
  TWICE(
      "F25",
      "The cell stands twice in the file ('%s' and '%s').",
      "Type the right value into the cell, save in Excel, and drop the workbook again."),
  OUT_OF_ORDER(
      "F26",
      "The cell comes after %s in the file: its place is in doubt.",
      "Save the workbook in Excel, and drop it again."),
  UNKNOWN_TYPE(
      "F27",
      "The cell is of an unknown type, '%s'.",
      "Type the value again, save in Excel, and drop the workbook again."),
  NO_DAY(
      "F28",
      "The cell is shown as a date, and %s is no day of the calendar.",
      "Type the date again, such as 01/04/2017, or set the cell's format to a number."),
  LONG_TEXT(
      "F29",
      "The text has more than %s characters, more than a cell can hold.",
      "Shorten the text."),
  NO_TRUTH(
      "F30", "The cell is marked as TRUE or FALSE, and holds '%s'.", "Type TRUE or FALSE again."),
  MORE_OF_THE_SAME(
      "F31",
      "%s more cells of this sheet have the fault %s (the first 50 are listed).",
      "Mend these in the same way.");

  private final Wording wording;

  CellFault(String code, String message, String remedy) {
    wording = new Wording(code, Severity.ERROR, message, remedy);
  }

  /** What should stand in the cell, in a few words. */
  public String expected() {
    return switch (this) {
      case NO_RESULT -> "the result of the formula";
      case NO_VALUE, UNKNOWN_TYPE -> "a value";
      case NO_NUMBER -> "a number";
      case NO_STRING, LONG_TEXT -> "a text";
      case NO_STYLE -> "a number or a date";
      case TWICE, MORE_OF_THE_SAME -> "one value";
      case OUT_OF_ORDER -> "the cells in their order";
      case NO_DAY -> "a day of the calendar";
      case NO_TRUTH -> "TRUE or FALSE";
    };
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
