package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.ReturnRow;

/**
 * S05, S11: the twelve months of a scheme add to its year, and to the month to its figures to date,
 * for the plan and for the outturn.
 */
final class SchemeMonthsRule {
  private static final int YEAR = 12;

  private final int month;
  private final Findings findings;

  private SchemeMonthsRule(int month, Findings findings) {
    this.month = month;
    this.findings = findings;
  }

  static void check(Evidence evidence, Findings findings) {
    var rule = new SchemeMonthsRule(evidence.figuresOf().monthsGone(), findings);
    SchemeRule.rows(evidence).forEach(rule::check);
    evidence.received().rows("Savings profile").forEach(rule::planOfYear);
  }

  private void check(ReturnRow row) {
    planOfYear(row);
    compare(row, "plan_m", month, "ytd_plan", SheetMessage.SCHEME_TO_DATE_DIFFERS);
    compare(row, "fot_m", YEAR, "fot", SheetMessage.OUTTURN_DIFFERS);
    compare(row, "fot_m", month, "ytd_actual", SheetMessage.OUTTURN_DIFFERS);
  }

  private void planOfYear(ReturnRow row) {
    compare(row, "plan_m", YEAR, "fy_plan", SheetMessage.SCHEME_YEAR_DIFFERS);
  }

  private void compare(
      ReturnRow row, String prefix, int until, String heading, SheetMessage message) {
    var sum = Months.sum(row, prefix, until);
    var figure = row.moneyIfGiven(heading);
    if (sum.isEmpty() || figure.isEmpty()) {
      return;
    }
    Money typed = figure.get().money();
    if (!sum.get().isWithin(findings.rules().tolerance(message.code()), typed)) {
      say(row, until, heading, message, sum.get(), typed);
    }
  }

  private void say(
      ReturnRow row, int until, String heading, SheetMessage message, Money sum, Money typed) {
    var spot = Spot.of(row, heading).expecting(Numbers.of(sum));
    var total = Numbers.of(sum);
    var figure = Numbers.of(typed);
    var difference = Numbers.of(sum.minus(typed).abs());
    switch (message) {
      case SCHEME_YEAR_DIFFERS ->
          findings.add(message, spot, spot.subject(), total, figure, difference);
      case SCHEME_TO_DATE_DIFFERS ->
          findings.add(message, spot, spot.subject(), "M" + until, total, figure, difference);
      default ->
          findings.add(
              message,
              spot,
              spot.subject(),
              total,
              until == YEAR && heading.equals("fot") ? "the forecast" : "the YTD actual",
              figure,
              difference);
    }
  }
}
