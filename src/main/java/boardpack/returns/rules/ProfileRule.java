package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.MonthHeadings;
import boardpack.returns.ReturnRow;

/**
 * S04: the monthly profile adds up to the account. Plan rows to the full-year plan, outturn rows to
 * the forecast and, up to the month, to the YTD actual. The months of cash are its movements, M1
 * with the opening balance in it, so that they add to the closing balance.
 */
final class ProfileRule {
  private static final int YEAR = 12;
  private static final String CASH = "CASH";

  private final Evidence evidence;
  private final Findings findings;

  private ProfileRule(Evidence evidence, Findings findings) {
    this.evidence = evidence;
    this.findings = findings;
  }

  static void check(Evidence evidence, Findings findings) {
    var rule = new ProfileRule(evidence, findings);
    evidence.received().rows("Monthly profile").forEach(rule::check);
  }

  private void check(ReturnRow row) {
    if (row.text("basis").equals("plan")) {
      compare(row, YEAR, "fot_plan");
    } else {
      compare(row, YEAR, "fot_forecast");
      compare(row, evidence.period().monthsGone(), "ytd_actual");
    }
  }

  private void compare(ReturnRow row, int until, String heading) {
    var code = row.text("line_code");
    var line =
        LineTable.of(evidence.received(), code.equals(CASH) ? "Cash and capital" : "I&E")
            .flatMap(table -> table.row(code));
    var figure = line.flatMap(found -> found.moneyIfGiven(heading)).map(any -> any.money());
    var months = Months.sum(row, "m", until);
    if (figure.isEmpty() || months.isEmpty()) {
      return;
    }
    if (!months.get().isWithin(findings.rules().tolerance("S04"), figure.get())) {
      var account = Spot.of(line.orElseThrow(), heading).words();
      say(row, until, months.get(), account, figure.get());
    }
  }

  private void say(ReturnRow row, int until, Money months, String account, Money figure) {
    findings.add(
        SheetMessage.PROFILE_DIFFERS,
        Spot.of(row, MonthHeadings.of("m", until)).expecting(Numbers.of(figure)),
        "%s, %s, M1 to M%d".formatted(row.text("line_code"), row.text("basis"), until),
        Numbers.of(months),
        account,
        Numbers.of(figure),
        Numbers.of(months.minus(figure).abs()));
  }
}
