package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Severity;
import boardpack.basics.Shown;
import java.util.Arrays;

/** What can be said of a spreadsheet that is read by a layout. Codes are stable. */
public enum LayoutMessage {
  NO_FIT(
      "L01",
      Severity.INFO,
      "None of the layouts reads it (%s).%s",
      "Nothing needs to be done if the file is something else."),
  TWO_FIT(
      "L02",
      Severity.ERROR,
      "Layouts %s and %s both fit: it is not known which counts.",
      "Ask whoever looks after jobs/layouts to tell them apart."),
  HEADING_MISSING(
      "L03",
      Severity.ERROR,
      "Table %s: no column is headed %s. Row %s looked most like its headings.",
      "Head the column as before, or add the new words to the layout."),
  HEADING_NEAR(
      "L03",
      Severity.ERROR,
      "Table %s: no column is headed %s. The nearest is \"%s\".",
      "Head the column as before, or add the new words to the layout."),
  HEADING_TWICE(
      "L04",
      Severity.ERROR,
      "Table %s: %s stands over two columns, %s and %s: it is not known which counts.",
      "Keep one of the two, or say in the layout under which group it stands."),
  TABLE_MISSING(
      "L05",
      Severity.ERROR,
      "Table %s was not found: %s.",
      "Check that this is the whole file; add the new words to the layout if it was redesigned."),
  TABLE_TWICE(
      "L06",
      Severity.ERROR,
      "Table %s stands there twice, at %s and at %s: it is not known which counts.",
      "Keep one of the two, or say in the layout which title stands above it."),
  NOT_SAID(
      "L07",
      Severity.ERROR,
      "Table %s: nothing above it says \"%s\". Its unit or basis may have changed.",
      "Check what the figures are, and change the layout if they are something else now."),
  UNHEADED(
      "L28",
      Severity.ERROR,
      "Table %s: figures stand in column %s in %s of %s rows, and no heading does: the headings may"
          + " have moved to the left.",
      "Check that each figure stands under its heading, and head this column."),
  NO_NUMBER(
      "L08",
      Severity.ERROR,
      "%s: \"%s\" is no number.",
      "Type the number, digits and a decimal point only; leave the cell blank if there is none."),
  BROKEN_FORMULA(
      "L09",
      Severity.ERROR,
      "%s: the cell shows %s, and its value cannot be trusted.",
      "Mend the formula, or type the value."),
  NO_MONTH(
      "L10",
      Severity.ERROR,
      "%s: \"%s\" is no month, or more than one.",
      "Write the month as April 2017."),
  MONTH_NOT_FOUND(
      "L10",
      Severity.ERROR,
      "Table %s: its month is not said above it, nor in the file's name, as the layout expects.",
      "Write the month where it stood before."),
  MONTH_AHEAD(
      "L11",
      Severity.ERROR,
      "The figures are of %s, which has not begun: it was received on %s.",
      "Check the month."),
  CHECK_FAILED(
      "L12",
      Severity.ERROR,
      "%s does not hold here (%s): a figure may have moved into another column.",
      "Check the row against its headings."),
  SUM_DIFFERS(
      "L13",
      Severity.ERROR,
      "%s: the total says %s, and the %s rows above and below it come to %s.",
      "Check that every row is there, and that each figure stands in its own column."),
  NO_TOTAL(
      "L14",
      Severity.INFO,
      "Table %s has no total row this time: the sums could not be proven.",
      "Nothing needs to be done."),
  COLUMN_EMPTY(
      "L23",
      Severity.ERROR,
      "Table %s: the column headed \"%s\" holds no number in any of %s rows: the figures may stand"
          + " beside their headings.",
      "Check that each figure stands under its heading."),
  MOSTLY_NOT(
      "L24",
      Severity.ERROR,
      "Table %s: %s holds in %s of %s rows, and should in most: the headings may stand over one"
          + " another's figures.",
      "Check each of these headings against the figures below it."),
  NOT_RECOGNISED(
      "L25",
      Severity.ERROR,
      "Table %s: of %s entries under \"%s\", %s are not what is read there (%s): the heading may"
          + " stand over other figures.",
      "Check the heading against what stands below it."),
  ORDER_DOUBTFUL(
      "L26",
      Severity.ERROR,
      "Table %s: %s stand in an order that no known edition has, and the figures fit either way: they"
          + " may not have moved with their headings.",
      "Check each of these headings against the figures below it. If they are right, add this"
          + " order to the layout's orders."),
  ORDER_NEW(
      "L27",
      Severity.INFO,
      "Table %s: %s stand in an order that no known edition has. The figures show that they moved"
          + " with their headings.",
      "Nothing needs to be done."),
  TWICE(
      "L15",
      Severity.ERROR,
      "%s of %s for %s stands there twice, here and in %s.",
      "Keep the one that counts."),
  NOT_POSSIBLE(
      "L16",
      Severity.ERROR,
      "%s of %s for %s is not possible: %s.",
      "Check the row against its headings."),
  NOT_KNOWN_WORDS(
      "L17",
      Severity.WARN,
      "%s: the layout does not know \"%s\"; the row was not read.",
      "Add the words to the layout, or to what it skips."),
  NOT_OURS(
      "L18",
      Severity.INFO,
      "%s rows are of organisations in no footprint, and were not read: %s.",
      "Nothing needs to be done."),
  NOTHING_READ(
      "L19",
      Severity.ERROR,
      "No figure could be read by layout %s.",
      "Correct what the findings say, and send the file again."),
  COVER_NOT_FOUND(
      "L20",
      Severity.ERROR,
      "Nothing stands beside %s: %s of the return is not known.",
      "Fill it in where it stood before."),
  COVER_TWICE(
      "L21",
      Severity.ERROR,
      "%s stands there twice, beside different values (%s and %s): %s of the return is not known.",
      "Keep the one that counts."),
  SHEET_OF_LAYOUT(
      "L22",
      Severity.ERROR,
      "Sheet %s of the return cannot be filled, for the table it comes from is at fault.",
      "Correct the table as the other findings say.");

  private final String code;
  private final Severity severity;
  private final String text;
  private final String remedy;

  LayoutMessage(String code, Severity severity, String text, String remedy) {
    this.code = code;
    this.severity = severity;
    this.text = text;
    this.remedy = remedy;
  }

  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  Finding ofFile(Object... gaps) {
    return Finding.ofFile(code, severity, filled(gaps), remedy);
  }

  Finding ofSheet(String sheet, Object... gaps) {
    return Finding.ofSheet(code, severity, sheet, filled(gaps), remedy);
  }

  Finding at(CellPlace place, Object... gaps) {
    return Finding.ofCell(code, severity, place, filled(gaps), remedy);
  }

  /** What came out of a file is made fit to be shown on the way. */
  private String filled(Object... gaps) {
    return text.formatted(Arrays.stream(gaps).map(gap -> Shown.of(gap.toString())).toArray());
  }
}
