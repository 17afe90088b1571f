package boardpack.workbook;

import boardpack.basics.Severity;

/** What is wrong with comma-separated text. Codes are stable. */
public enum CsvFault implements Fault {
  CSV_ENCODING(
      "F50",
      "The text is not UTF-8: %s.",
      "In Excel choose Save As, CSV UTF-8 (comma delimited), and drop that file."),
  CSV_SEPARATOR(
      "F51",
      "The values are separated by %s, not by commas: figures could be misread.",
      "Save it as CSV UTF-8 (comma delimited) with English number settings."),
  CSV_QUOTES(
      "F52",
      "Line %s: %s.",
      "Put text with quotes between quotes, each quote within doubled, and drop the file again."),
  CSV_LIMIT("F53", "Line %s %s.", "Check that this is the right file."),
  CSV_SHIFTED(
      "F54",
      "Line %s has %s values, its neighbours have %s: a comma within a value has shifted the rest.",
      "Put the value with a comma between quotes, or leave thousands separators out."),
  CSV_CUT(
      "F56",
      "The last line does not end: the file may have been cut there, in the middle of a figure.",
      "Save the file again as CSV UTF-8 (comma delimited), and drop it again.");

  private final Wording wording;

  CsvFault(String code, String message, String remedy) {
    wording = new Wording(code, Severity.ERROR, message, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
