package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.ReturnRow;

/**
 * P01: the YTD less that of the month before is the month. In M1 the YTD itself is the month. A
 * council without a new report has no month.
 */
final class MonthRule {
  private MonthRule() {}

  static void check(Evidence evidence, Findings findings) {
    var account = LineTable.ofAccount(evidence.received());
    if (account.isEmpty() || !evidence.figuresOf().equals(evidence.period())) {
      return;
    }
    boolean isFirst = evidence.period().number() == 1;
    var before = evidence.monthBefore().flatMap(LineTable::ofAccount);
    if (!isFirst && before.isEmpty()) {
      return;
    }
    account
        .get()
        .each(
            (line, row) -> {
              var was =
                  isFirst
                      ? Money.ZERO
                      : before
                          .flatMap(table -> table.money(line.code(), "ytd_actual"))
                          .orElse(null);
              if (was != null) {
                compare(evidence, row, was, findings);
              }
            });
  }

  private static void compare(Evidence evidence, ReturnRow row, Money was, Findings findings) {
    var now = row.moneyIfGiven("ytd_actual");
    var month = row.moneyIfGiven("month_actual");
    if (now.isEmpty() || month.isEmpty()) {
      return;
    }
    Money computed = now.get().money().minus(was);
    if (!month.get().money().isWithin(findings.rules().tolerance("P01"), computed)) {
      var spot = Spot.of(row, "month_actual").expecting(Numbers.of(computed));
      findings.add(
          PeriodMessage.MONTH_DIFFERS,
          spot,
          Spot.of(row, "ytd_actual").words(),
          Numbers.of(now.get().money()),
          Numbers.of(was),
          "M" + (evidence.period().number() - 1),
          Numbers.of(computed),
          Numbers.of(month.get().money()));
    }
  }
}
