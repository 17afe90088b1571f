package boardpack.returns.rules;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.returns.MonthHeadings;
import boardpack.returns.ReturnRow;
import boardpack.returns.TemplateLine;
import boardpack.returns.Templates;
import java.util.List;
import java.util.Optional;

/**
 * C03: cumulative plan, actual and forecast have the sign of their line. A single month may reverse
 * with a warning; a variance has no sign of its own.
 */
final class SignRule {
  private static final List<String> CUMULATIVE =
      List.of("ytd_plan", "ytd_actual", "fot_plan", "fot_forecast");
  private static final List<String> SINGLE_MONTH = List.of("month_plan", "month_actual");
  private static final List<String> PROFILE = MonthHeadings.year("m");

  private SignRule() {}

  static void check(Evidence evidence, Findings findings) {
    for (var table : LineTable.of(evidence.received())) {
      table.each(
          (line, row) -> {
            CUMULATIVE.forEach(heading -> cumulative(line, row, heading, findings));
            SINGLE_MONTH.forEach(heading -> month(line, row, heading, findings));
          });
    }
    evidence.received().rows("Monthly profile").forEach(row -> profile(evidence, row, findings));
  }

  private static void cumulative(
      TemplateLine line, ReturnRow row, String heading, Findings findings) {
    reversed(line, row, heading)
        .ifPresent(
            money ->
                findings.add(
                    CellMessage.WRONG_SIGN,
                    Spot.of(row, heading).expecting(words(line)),
                    Spot.of(row, heading).words(),
                    words(line),
                    Numbers.of(money)));
  }

  private static void month(TemplateLine line, ReturnRow row, String heading, Findings findings) {
    reversed(line, row, heading)
        .ifPresent(
            money -> {
              var spot = Spot.of(row, heading).expecting(words(line));
              findings.add(CellMessage.MONTH_REVERSED, spot, spot.words(), Numbers.of(money));
            });
  }

  private static void profile(Evidence evidence, ReturnRow row, Findings findings) {
    var lines = Templates.shipped().of(evidence.kind()).sheet("I&E").orElseThrow();
    lines
        .line(row.text("line_code"))
        .ifPresent(line -> PROFILE.forEach(heading -> month(line, row, heading, findings)));
  }

  private static Optional<Money> reversed(TemplateLine line, ReturnRow row, String heading) {
    return row.moneyIfGiven(heading)
        .map(Figure::money)
        .filter(
            money ->
                switch (line.sign()) {
                  case POSITIVE -> money.signum() < 0;
                  case NEGATIVE -> money.signum() > 0;
                  case EITHER -> false;
                });
  }

  private static String words(TemplateLine line) {
    boolean isNegative = line.sign() == TemplateLine.Sign.NEGATIVE;
    boolean isIncome = line.code().startsWith("INC") || !line.favourableWhenHigher();
    return isNegative ? (isIncome ? "negative (income)" : "negative (cost)") : "positive";
  }
}
