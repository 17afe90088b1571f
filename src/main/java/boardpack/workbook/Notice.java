package boardpack.workbook;

import boardpack.basics.Severity;

/** What is worth saying about a workbook that can be read. Codes are stable. */
public enum Notice implements Fault {
  HIDDEN_SHEET(
      "F40",
      Severity.INFO,
      "The sheet is hidden, and holds figures.",
      "Unhide or delete it if it is not meant to be sent."),
  HIDDEN_FIGURES(
      "F41",
      Severity.WARN,
      "%s hidden, and figures stand there.",
      "Unhide them and check that they are meant to count."),
  UNDER_MERGE(
      "F42",
      Severity.WARN,
      "The value lies under the merged cells %s, where nobody sees it.",
      "Unmerge the cells and delete what is not meant."),
  CROSSING_MERGES(
      "F43",
      Severity.WARN,
      "The merged cells %s and %s overlap.",
      "Unmerge them and merge them again."),
  LINK_IGNORED(
      "F44", Severity.INFO, "'%s' (%s outside) was not followed.", "Nothing needs to be done."),
  PART_IGNORED("F45", Severity.INFO, "%s; it was left aside.", "Nothing needs to be done."),
  NO_CELLS(
      "F46", Severity.INFO, "This is %s: it has no cells to read.", "Nothing needs to be done."),
  MACROS_LEFT(
      "F48",
      Severity.WARN,
      "The workbook carries macros; they were left alone, and only its saved values were read.",
      "Save it as Excel Workbook (*.xlsx), which has no macros, next time."),
  LEFT_ALONE(
      "F49",
      Severity.INFO,
      "'%s' was left alone: %s.",
      "If it is meant to be taken in, drop a plain, whole copy of it."),
  NO_LINE_END(
      "F55",
      Severity.WARN,
      "The last line, line %s, does not end: the file may have been cut there.",
      "Check the last line; save the file again as CSV UTF-8 if anything is missing."),
  OTHER_NAME(
      "F47",
      Severity.INFO,
      "By its content this is %s, whatever its name says; it was read as such.",
      "Name it with the right ending next time.");

  private final Wording wording;

  Notice(String code, Severity severity, String message, String remedy) {
    wording = new Wording(code, severity, message, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
