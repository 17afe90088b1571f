package boardpack.returns.rules;

import boardpack.basics.Severity;

/** About one cell: its type, size, sign and scale. The first gap is the row and column in words. */
public enum CellMessage implements Message {
  BLANK("C01", "%s is blank.", "Type 0 if there was none."),
  NOT_A_NUMBER("C01", "%s: \"%s\" is not a number.", "Type the number; type 0 if there was none."),
  NUMBER_AS_TEXT(
      "C01",
      "%s: \"%s\" is a number typed as text.",
      "Type it again as a number, without a £ sign, commas or an apostrophe before it."),
  TOO_LARGE(
      "C02",
      "%s is %s: the return is in £000, this looks like pounds.",
      "Divide by 1,000; no figure of a return is above 9,999,999.9."),
  ROUNDED(
      "C02",
      Severity.INFO,
      "%s: %s was rounded to %s.",
      "Nothing needs to be done; money is kept in £000 with one decimal."),
  WRONG_SIGN(
      "C03",
      "%s must be %s. You sent %s.",
      "Turn the sign; the template shows the sign of a line."),
  MONTH_REVERSED(
      "C03",
      Severity.WARN,
      "%s is %s, against the sign of its line.",
      "A single month may reverse: check that this one does, and say why under justification."),
  OUT_OF_BOUNDS("C04", "%s is %s; it cannot be %s.", "Check the figure and its unit."),
  WRONG_SCALE(
      "C04",
      "%s is %s in a column of percentages: did you mean %s?",
      "Type per cent as a number up to 100, or state percent_as 0-1 on the Cover."),
  PLACEHOLDER(
      "C05", "%s: \"%s\" is not a number.", "Type 0 if there was none; a dash is not nought."),
  PLACEHOLDER_APPLICABLE(
      "C05",
      "%s: \"%s\" stands for no value, but not_applicable does not say Y.",
      "Say Y under not_applicable, or give the figure."),
  BROKEN_FORMULA(
      "C06",
      "%s holds %s: a formula in your workbook is broken.",
      "Mend the formula, or type the figure."),
  UNREADABLE("C06", "%s cannot be read.", "Type the value again, save, and send the file again."),
  FORMULA_LIKE_TEXT(
      "C07",
      Severity.INFO,
      "%s begins with \"%s\"; it is kept as text.",
      "Nothing needs to be done."),
  NOT_ALLOWED(
      "C08",
      "%s: \"%s\" is not one of the values allowed.",
      "Choose one of the values in the list of the template."),
  NOT_WHOLE("C08", "%s: %s is not a whole number.", "Type a whole number."),
  REQUIRED("C09", "%s is blank.", "Fill it in."),
  REQUIRED_THEN("C09", "%s is blank, although %s.", "Fill it in."),
  NOT_A_DATE(
      "C10", "%s: \"%s\" is not a date.", "Type it as a date, such as 14/03/2017, in a date cell."),
  TOO_LONG(
      "C11",
      Severity.WARN,
      "%s has %s characters; the template allows %s. It was kept whole.",
      "Shorten it next time."),
  OTHER_LETTERS(
      "C12",
      "%s: \"%s\" is written with letters of another alphabet (%s); did you mean \"%s\"?",
      "Type it anew.");

  private final Wording wording;

  CellMessage(String code, String text, String remedy) {
    this(code, Severity.ERROR, text, remedy);
  }

  CellMessage(String code, Severity severity, String text, String remedy) {
    wording = new Wording(code, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
