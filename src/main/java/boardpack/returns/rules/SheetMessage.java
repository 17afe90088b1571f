package boardpack.returns.rules;

import boardpack.basics.Severity;

/** About a sheet that does not agree with itself (S) or with another (X). */
public enum SheetMessage implements Message {
  TOTAL_DIFFERS(
      "S01",
      Severity.ERROR,
      "%s is %s but its lines add to %s (difference %s).",
      "Correct the total or its lines."),
  SCORE_DIFFERS(
      "S01",
      Severity.ERROR,
      "%s is %s but the five scores give %s.",
      "Correct the score: the rounded mean of the five, not better than 3 if any is 4."),
  VARIANCE_DIFFERS(
      "S02",
      Severity.WARN,
      "%s is typed as %s; plan and actual give %s, favourable positive, and that is used.",
      "Restore the formula of the template."),
  BASELINE_MOVED(
      "S03",
      Severity.WARN,
      "%s is %s; it was %s in %s, and the plan of a year is locked at M1.",
      "Restore the plan, or say in the commentary which allocation or contract changed."),
  PROFILE_DIFFERS(
      "S04",
      Severity.ERROR,
      "The months of %s add to %s; %s is %s (difference %s).",
      "Correct the months or the line."),
  SCHEME_YEAR_DIFFERS(
      "S05",
      Severity.ERROR,
      "%s: the twelve months of the plan add to %s; the full-year plan is %s (difference %s).",
      "Correct the months or the full-year plan."),
  SCHEME_TO_DATE_DIFFERS(
      "S05",
      Severity.ERROR,
      "%s: the plan to %s adds to %s; the YTD plan is %s (difference %s).",
      "Correct the months or the YTD plan."),
  UNIDENTIFIED_DELIVERS(
      "S06",
      Severity.WARN,
      "%s is unidentified and yet shows %s saved to date.",
      "Correct the status or the YTD actual."),
  ONE_OFF_HAS_EFFECT(
      "S07",
      Severity.WARN,
      "%s is non-recurrent and yet shows a full-year effect of %s.",
      "A one-off saving has a full-year effect of 0."),
  STARTED_UNSIGNED(
      "S08",
      Severity.WARN,
      "%s began in %s but has not passed its quality impact assessment (gateway %s).",
      "Correct gateway or start_month, or say why it began."),
  SCHEME_GONE(
      "S09",
      Severity.WARN,
      "Scheme %s (%s) was in the return of %s, plan %s, and is missing now.",
      "Keep a scheme that stopped, with forecast and status as they are; or say where it went."),
  NET_DIFFERS(
      "S10",
      Severity.WARN,
      "%s is %s; gross less investment is %s.",
      "Correct gross, investment or net."),
  OUTTURN_DIFFERS(
      "S11",
      Severity.WARN,
      "%s: the months of the outturn add to %s; %s is %s (difference %s).",
      "Correct the months fot_m01 to fot_m12, or the figure."),
  VALUE_DIFFERS(
      "S12",
      Severity.WARN,
      "%s is %s; numerator and denominator give %s, and that is used.",
      "Correct the value, the numerator or the denominator."),
  COMMENTARY_EXPECTED(
      "S13",
      Severity.INFO,
      "%s differs from plan by %s, and there is no commentary.",
      "Say in the commentary why."),
  EFFICIENCY_DIFFERS(
      "X01",
      Severity.WARN,
      "%s is %s; the schemes of the sheet Savings add to %s (difference %s).",
      "Make the line and the schemes agree."),
  AGENCY_DIFFERS(
      "X02",
      Severity.WARN,
      "Agency is %s in the I&E and %s in Workforce (difference %s).",
      "Make the two sheets agree."),
  CONTRACTS_DIFFER(
      "X03",
      Severity.WARN,
      "The contracts add to %s; income from CCGs, NHS England and local authorities is %s"
          + " (difference %s).",
      "Make the contracts and the income lines agree."),
  STF_NOT_AGREED(
      "X04",
      Severity.WARN,
      "STF of %s booked but the control total is not agreed.",
      "Book STF only as earned."),
  STF_NOT_EARNED(
      "X04",
      Severity.WARN,
      "STF of %s booked but the YTD control total is missed by %s: at most %s is earned.",
      "Book STF only as earned: each quarter, by the control total excluding STF."),
  STF_PERFORMANCE(
      "X04",
      Severity.WARN,
      "STF of %s booked in full but %s is below its trajectory: at most %s is earned.",
      "Book the performance share of STF only as earned."),
  QIPP_DIFFERS(
      "X05",
      Severity.WARN,
      "%s is %s; net on the QIPP sheet adds to %s (difference %s).",
      "Make the line and the schemes agree."),
  RISK_SHARES_DIFFER(
      "X06",
      Severity.WARN,
      "The risk shares of \"%s\" add to %s, not to 100.",
      "Correct the shares of the parties."),
  CONTRIBUTIONS_DIFFER(
      "X06",
      Severity.WARN,
      "The contributions to \"%s\" add to %s; its total is %s (difference %s).",
      "Correct the contributions or the total.");

  private final Wording wording;

  SheetMessage(String code, Severity severity, String text, String remedy) {
    wording = new Wording(code, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
