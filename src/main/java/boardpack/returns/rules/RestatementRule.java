package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.MonthHeadings;
import boardpack.returns.Return;
import boardpack.returns.ReturnRow;
import java.util.Optional;

/**
 * P05: a past month is not restated by more than the tolerance. Where there is a monthly profile
 * each past month is compared with the return before; elsewhere what the YTD and the month imply
 * for the month before.
 */
final class RestatementRule {
  private RestatementRule() {}

  static void check(Evidence evidence, Findings findings) {
    var before = evidence.monthBefore();
    if (before.isEmpty() || !evidence.figuresOf().equals(evidence.period())) {
      return;
    }
    if (evidence.received().sheet("Monthly profile").isPresent()) {
      profile(evidence, before.get(), findings);
    } else {
      implied(evidence, before.get(), findings);
    }
  }

  private static void profile(Evidence evidence, Return before, Findings findings) {
    evidence
        .received()
        .rows("Monthly profile")
        .filter(row -> row.text("basis").equals("outturn"))
        .forEach(
            row ->
                same(before, row)
                    .ifPresent(
                        other -> {
                          for (int m = 1; m <= before.key().period().monthsGone(); m++) {
                            month(evidence, row, other, m, findings);
                          }
                        }));
  }

  private static Optional<ReturnRow> same(Return before, ReturnRow row) {
    return before
        .rows("Monthly profile")
        .filter(other -> other.text("basis").equals("outturn"))
        .filter(other -> other.text("line_code").equals(row.text("line_code")))
        .findFirst();
  }

  private static void month(
      Evidence evidence, ReturnRow row, ReturnRow other, int month, Findings findings) {
    var heading = MonthHeadings.of("m", month);
    var now = row.moneyIfGiven(heading).map(figure -> figure.money());
    var was = other.moneyIfGiven(heading).map(figure -> figure.money());
    if (now.isPresent() && was.isPresent() && month < evidence.period().number()) {
      compare(row, heading, "M" + month, now.get(), was.get(), other.of(), findings);
    }
  }

  private static void implied(Evidence evidence, Return before, Findings findings) {
    var account = LineTable.ofAccount(evidence.received());
    var earlier = LineTable.ofAccount(before);
    if (account.isEmpty() || earlier.isEmpty()) {
      return;
    }
    account
        .get()
        .each(
            (line, row) -> {
              var now = row.moneyIfGiven("ytd_actual");
              var month = row.moneyIfGiven("month_actual");
              var was = earlier.get().money(line.code(), "ytd_actual");
              if (now.isPresent() && month.isPresent() && was.isPresent()) {
                var implied = now.get().money().minus(month.get().money());
                var words = before.key().period().monthNumber() + " to date";
                compare(row, "ytd_actual", words, implied, was.get(), before, findings);
              }
            });
  }

  private static void compare(
      ReturnRow row,
      String heading,
      String month,
      Money now,
      Money was,
      Return before,
      Findings findings) {
    if (!now.isWithin(findings.rules().tolerance("P05"), was)) {
      var spot = Spot.of(row, heading);
      findings.add(
          PeriodMessage.RESTATED,
          spot.expecting(Numbers.of(was)),
          spot.subject(),
          month,
          Numbers.of(now),
          Numbers.of(was),
          before.key().period().label(),
          Numbers.of(now.minus(was)));
    }
  }
}
