package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.ReturnRow;
import java.util.Optional;

/**
 * S04: the monthly profile adds up to the account. Plan rows to the full-year plan, outturn rows to
 * the forecast and, up to the month, to the YTD actual. Cash is a balance: its months stand month
 * end by month end and are compared, not added.
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
    boolean isCash = code.equals(CASH);
    var line =
        LineTable.of(evidence.received(), isCash ? "Cash and capital" : "I&E")
            .flatMap(table -> table.row(code));
    var figure = line.flatMap(found -> found.moneyIfGiven(heading)).map(any -> any.money());
    var months = isCash ? balance(row, until) : Months.sum(row, "m", until);
    if (figure.isPresent() && months.isPresent()) {
      var tolerance = findings.rules().tolerance("S04");
      if (!months.get().isWithin(tolerance, figure.get())) {
        var account = Spot.of(line.orElseThrow(), heading).words();
        say(row, until, isCash, months.get(), account, figure.get());
      }
    }
  }

  private static Optional<Money> balance(ReturnRow row, int month) {
    return row.moneyIfGiven(Months.heading("m", month)).map(figure -> figure.money());
  }

  private void say(
      ReturnRow row, int until, boolean isCash, Money months, String account, Money figure) {
    var spot = Spot.of(row, Months.heading("m", until)).expecting(Numbers.of(figure));
    var difference = Numbers.of(months.minus(figure).abs());
    var words = row.text("line_code") + ", " + row.text("basis");
    if (isCash) {
      findings.add(
          SheetMessage.PROFILE_BALANCE_DIFFERS,
          spot,
          words,
          Numbers.of(months),
          "M" + until,
          account,
          Numbers.of(figure),
          difference);
    } else {
      findings.add(
          SheetMessage.PROFILE_DIFFERS,
          spot,
          words + ", M1 to M" + until,
          Numbers.of(months),
          account,
          Numbers.of(figure),
          difference);
    }
  }
}
