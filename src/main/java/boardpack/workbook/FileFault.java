package boardpack.workbook;

import boardpack.basics.Severity;

/**
 * What refuses a whole file: the wrong kind, a package that is damaged or ambiguous, too much
 * inside. Codes are stable.
 */
public enum FileFault implements Fault {
  EMPTY("F01", "The file is empty: it has no bytes at all.", Wording.SAVE_AGAIN),
  TOO_BIG(
      "F02",
      "The file has %s bytes; at most %s are read.",
      "Send the return alone, without pictures, embedded files and other people's sheets."),
  WRONG_KIND(
      "F03",
      "This is %s. Only Excel workbooks (.xlsx, and .xls since Excel 97) and CSV files are read.",
      "Open it in Excel, choose Save As, Excel Workbook (*.xlsx), and drop that file."),
  PASSWORD(
      "F04",
      "The workbook is encrypted with a password, so nothing in it can be read.",
      "In Excel choose File, Info, Protect Workbook, Encrypt with Password, empty the box, save,"
          + " and drop it again."),
  MACROS(
      "F05",
      "The workbook carries macros (%s); workbooks with macros are not taken in.",
      "Choose Save As, Excel Workbook (*.xlsx), which leaves the macros behind, and drop that"
          + " file."),
  CUT_OFF(
      "F06",
      "The file is not whole: %s.",
      "The copy was probably interrupted: copy it again, and if that does not help save it anew."),
  DAMAGED("F07", "The file is damaged: %s.", Wording.SAVE_AGAIN),
  AMBIGUOUS("F08", "The file can be read in two ways: %s.", Wording.SAVE_AGAIN),
  TOO_MUCH_INSIDE(
      "F09",
      "There is more inside the file than any return holds: %s.",
      "Delete unused sheets, rows and pictures, save, and drop it again."),
  DOCTYPE(
      "F10",
      "Part %s declares a document type (DOCTYPE), which no spreadsheet program writes and which is"
          + " used in attacks.",
      Wording.SAVE_AGAIN),
  BROKEN_XML(
      "F11",
      "Part %s is broken XML at line %s, column %s; nothing of the file is used.",
      Wording.SAVE_AGAIN),
  PART_ENCODING("F12", "Part %s %s.", Wording.SAVE_AGAIN),
  PART_MISSING("F13", "A part is missing: %s.", Wording.SAVE_AGAIN),
  OUTSIDE(
      "F14",
      "The workbook draws on something outside itself: %s.",
      "In Excel choose Data, Edit Links (or Queries & Connections), break or delete them, save, and"
          + " drop it again."),
  NO_PLACE(
      "F15", "Sheet '%s' has %s; it is not known where its figures belong.", Wording.SAVE_AGAIN),
  NO_FIGURES(
      "F16",
      "The file holds no figures: %s.",
      "Check that the right file was saved, with its data, and drop it again."),
  UNFORESEEN(
      "F99",
      "The file breaks the rules of its format in a way that was not foreseen.",
      Wording.SAVE_AGAIN);

  private final Wording wording;

  FileFault(String code, String message, String remedy) {
    wording = new Wording(code, Severity.ERROR, message, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
