package boardpack.returns.rules;

import boardpack.basics.Severity;

/** About the Cover and the organisation: an error here refuses the file. */
public enum CoverMessage implements Message {
  UNKNOWN_ORGANISATION(
      "K01",
      Severity.ERROR,
      "\"%s\" is not the code of an organisation of any footprint.",
      "Type the organisation's code: ODS code; ONS code for a council; ONS 2017 code for a"
          + " footprint."),
  LIKE_AN_ORGANISATION(
      "K01",
      Severity.ERROR,
      "\"%s\" is not the code of an organisation of any footprint; did you mean %s (%s)?",
      "Type the organisation's code."),
  CLOSED_ORGANISATION(
      "K01",
      Severity.ERROR,
      "%s (%s) is no longer open: it left its footprint on %s.",
      "Send the return of the organisation that took over."),
  NOT_YET_OPEN(
      "K01",
      Severity.ERROR,
      "%s (%s) belongs to no footprint before %s.",
      "Check the code and the period."),
  OTHER_KIND_OF_BODY(
      "K01",
      Severity.ERROR,
      "%s (%s) is a %s: it sends no %s return.",
      "Check the code and the kind of return on the Cover."),
  NO_YEAR("K02", Severity.ERROR, "\"%s\" is not a financial year.", "Type it as 2017/18."),
  YEAR_OUTSIDE(
      "K02", Severity.ERROR, "%s is outside the years of the product, %s.", "Check the year."),
  NO_PERIOD("K02", Severity.ERROR, "\"%s\" is not a period.", "Type M1 to M12; M13 after audit."),
  PERIOD_OUTSIDE_YEAR(
      "K02",
      Severity.ERROR,
      "The period %s does not lie in the financial year %s.",
      "Make period and financial_year agree."),
  PERIOD_AHEAD(
      "K02",
      Severity.ERROR,
      "%s has not begun: it is %s.",
      "Check period and financial_year on the Cover."),
  PERIOD_CLOSED(
      "K02",
      Severity.INFO,
      "%s is closed: the return is held until somebody accepts it.",
      "Ask for it to be accepted (intake --accept)."),
  OTHER_UNIT("K03", Severity.ERROR, "The unit is \"%s\"; it must be £000.", "Convert to £000."),
  OTHER_SIGNS(
      "K03",
      Severity.ERROR,
      "The sign convention is \"%s\"; it must be \"as template\".",
      "Use the signs of the template and say so."),
  OTHER_VERSION(
      "K04",
      Severity.ERROR,
      "Template version %s is not supported; supported is %s.",
      "Copy the figures into the present template."),
  RESUBMITTED(
      "K05",
      Severity.INFO,
      "This is submission %s for %s; it replaces submission %s received on %s.",
      "Nothing needs to be done."),
  HELD_AFTER_CUT(
      "K05",
      Severity.INFO,
      "The packs of %s were cut on %s: this submission %s is held until somebody accepts it.",
      "Ask for it to be accepted (intake --accept)."),
  SAME_BYTES(
      "K05",
      Severity.INFO,
      "The same file was already received on %s as %s; nothing happened.",
      "Nothing needs to be done."),
  KEY_MISSING("K06", Severity.ERROR, "%s is blank.", "Fill it in on the Cover."),
  KEY_TWICE(
      "K06", Severity.ERROR, "%s stands twice, in rows %s and %s.", "Keep one of the two rows."),
  KEY_NOT_ALLOWED("K06", Severity.ERROR, "%s: \"%s\" is not one of %s.", "Choose one of them."),
  OTHER_NAME(
      "K07",
      Severity.WARN,
      "The name is \"%s\"; %s is %s. The code counts.",
      "Check that the code is right."),
  UNSIGNED(
      "K08",
      Severity.WARN,
      "%s is blank: the return is unsigned, and the pack says so.",
      "Fill in the approval and send the return again."),
  DATE_UNREADABLE(
      "K08",
      Severity.WARN,
      "The approval date \"%s\" is not a date: the return counts as unsigned.",
      "Type it as a date, such as 14/03/2017."),
  KEY_UNKNOWN(
      "K09",
      Severity.INFO,
      "\"%s\" is no key of the Cover; it was not read.",
      "Nothing needs to be done.");

  private final Wording wording;

  CoverMessage(String code, Severity severity, String text, String remedy) {
    wording = new Wording(code, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
