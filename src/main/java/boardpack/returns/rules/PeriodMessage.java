package boardpack.returns.rules;

import boardpack.basics.Severity;

/** About a return beside those of the months before, and about its date. */
public enum PeriodMessage implements Message {
  MONTH_DIFFERS(
      "P01",
      Severity.WARN,
      "%s is %s; less the %s of %s it gives %s for the month, and the month is typed as %s.",
      "Correct the month or the YTD, or say what was restated."),
  COUNT_FELL(
      "P02",
      Severity.WARN,
      "%s is %s to date; it was %s in %s, and a count to date does not fall.",
      "Correct the count, or say what was revised."),
  UNUSUAL_MONTH(
      "P03",
      Severity.INFO,
      "%s moved by %s in the month; the %s months before lie between %s and %s.",
      "Nothing needs to be done, if it is right."),
  RESTATED(
      "P05",
      Severity.WARN,
      "%s of %s is %s now; it was %s in the return of %s: restated by %s.",
      "Say what was restated, and why."),
  LATE(
      "T01",
      Severity.WARN,
      "Received on %s; due WD%s (%s).",
      "Nothing needs to be done now; the pack says that it was late.");

  private final Wording wording;

  PeriodMessage(String code, Severity severity, String text, String remedy) {
    wording = new Wording(code, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
