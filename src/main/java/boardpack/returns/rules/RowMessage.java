package boardpack.returns.rules;

import boardpack.basics.Severity;

/** About the rows of a table. */
public enum RowMessage implements Message {
  LINE_MISSING(
      "R01", Severity.ERROR, "Line code %s (%s) is missing.", "Add the line; type 0 if nil."),
  LINE_TWICE(
      "R01", Severity.ERROR, "Line code %s appears %s times, in rows %s.", "Keep one of the rows."),
  LINE_UNKNOWN(
      "R02",
      Severity.WARN,
      "Line code \"%s\" is not part of the template; the row was not read.",
      "Check the code, or delete the row."),
  INDICATOR_UNKNOWN(
      "R02",
      Severity.WARN,
      "\"%s\" is not an indicator we know; the row was not read.",
      "Check the code, or delete the row."),
  OTHER_LABEL(
      "R03",
      Severity.WARN,
      "Line code %s is \"%s\" in the template; you call it \"%s\". The code counts.",
      "Check that the code is right."),
  ROW_TWICE(
      "R04",
      Severity.ERROR,
      "%s appears twice, in rows %s and %s.",
      "Keep one of the rows, or give each its own."),
  INDICATOR_RETIRED(
      "R05", Severity.WARN, "%s was not in use in %s.", "Check code and period of the indicator."),
  PARTNER_UNKNOWN(
      "R06",
      Severity.INFO,
      "%s: \"%s\" is not the code of an organisation of any footprint; it is kept as sent.",
      "Check the code."),
  CHOSEN_TWICE(
      "R07",
      Severity.ERROR,
      "Two targets are chosen for %s, in rows %s and %s.",
      "Leave Y at the one that was chosen.");

  private final Wording wording;

  RowMessage(String code, Severity severity, String text, String remedy) {
    wording = new Wording(code, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
