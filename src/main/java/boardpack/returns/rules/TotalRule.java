package boardpack.returns.rules;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.returns.ReturnRow;
import boardpack.returns.TemplateLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** S01: every total is the sum of its lines, in every column, within the tolerance. */
final class TotalRule {
  private static final List<String> COLUMNS =
      List.of("ytd_plan", "ytd_actual", "fot_plan", "fot_forecast", "month_plan", "month_actual");
  private static final List<String> SCORES =
      List.of("UR-CSC", "UR-LIQ", "UR-IEM", "UR-DIST", "UR-AGY");
  private static final String ALL_SCORES = "UR";

  private final LineTable table;
  private final Findings findings;

  private TotalRule(LineTable table, Findings findings) {
    this.table = table;
    this.findings = findings;
  }

  static void check(Evidence evidence, Findings findings) {
    for (var table : LineTable.of(evidence.received())) {
      var rule = new TotalRule(table, findings);
      table.each((line, row) -> COLUMNS.forEach(heading -> rule.check(line, row, heading)));
    }
  }

  private void check(TemplateLine line, ReturnRow row, String heading) {
    var typed = row.moneyIfGiven(heading).map(Figure::money);
    if (typed.isEmpty() || line.formula().isEmpty()) {
      return;
    }
    if (line.code().equals(ALL_SCORES)) {
      useOfResources(heading)
          .filter(score -> !score.equals(typed.get()))
          .ifPresent(score -> sayScore(row, heading, typed.get(), score));
      return;
    }
    sum(line.formula(), heading)
        .filter(sum -> !typed.get().isWithin(findings.rules().tolerance("S01"), sum))
        .ifPresent(sum -> say(row, heading, typed.get(), sum));
  }

  /** {@code INC + PAY - NP}; empty where a line is missing or the formula is no sum of lines. */
  private Optional<Money> sum(String formula, String heading) {
    var sum = Money.ZERO;
    boolean isAdded = true;
    for (var token : formula.split(" ")) {
      if (token.equals("+") || token.equals("-")) {
        isAdded = token.equals("+");
        continue;
      }
      var part = table.money(token, heading);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = isAdded ? sum.plus(part.get()) : sum.minus(part.get());
    }
    return Optional.of(sum);
  }

  /** The rounded mean of the five scores; not better than 3 if any is 4. */
  private Optional<Money> useOfResources(String heading) {
    var scores = SCORES.stream().flatMap(code -> table.money(code, heading).stream()).toList();
    if (scores.size() < SCORES.size()) {
      return Optional.empty();
    }
    var mean = mean(scores.stream());
    boolean isAnyFour = scores.stream().anyMatch(Money.of(4)::equals);
    return Optional.of(isAnyFour ? mean.max(Money.of(3)) : mean);
  }

  private static Money mean(Stream<Money> scores) {
    var sum = Money.sum(scores).value();
    return Money.rounded(sum.divide(BigDecimal.valueOf(SCORES.size()), 0, RoundingMode.HALF_UP));
  }

  private void say(ReturnRow row, String heading, Money typed, Money sum) {
    var spot = Spot.of(row, heading).expecting(Numbers.of(sum));
    findings.add(
        SheetMessage.TOTAL_DIFFERS,
        spot,
        spot.words(),
        Numbers.of(typed),
        Numbers.of(sum),
        Numbers.of(typed.minus(sum).abs()));
  }

  private void sayScore(ReturnRow row, String heading, Money typed, Money score) {
    var spot = Spot.of(row, heading).expecting(Numbers.of(score.value()));
    findings.add(
        SheetMessage.SCORE_DIFFERS,
        spot,
        spot.words(),
        Numbers.of(typed.value()),
        Numbers.of(score.value()));
  }
}
