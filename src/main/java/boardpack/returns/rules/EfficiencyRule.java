package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.ReturnRow;

/** X01: the narrative efficiency line, where supplied, is what the schemes add to. */
final class EfficiencyRule {
  private EfficiencyRule() {}

  static void check(Evidence evidence, Findings findings) {
    if (evidence.received().sheet("Savings").isEmpty()) {
      return;
    }
    evidence
        .received()
        .rows("I&E")
        .filter(row -> Narrative.is(row.line()))
        .forEach(row -> check(evidence, row, findings));
  }

  private static void check(Evidence evidence, ReturnRow row, Findings findings) {
    var category = Narrative.category(row.line());
    var schemes =
        Money.sum(
            evidence
                .received()
                .rows("Savings")
                .filter(scheme -> category.isEmpty() || scheme.text("category").equals(category))
                .flatMap(scheme -> scheme.moneyIfGiven("ytd_actual").stream())
                .map(figure -> figure.money()));
    row.moneyIfGiven("ytd_actual")
        .map(figure -> figure.money())
        .filter(line -> !line.isWithin(findings.rules().tolerance("X01"), schemes))
        .ifPresent(
            line -> {
              var spot = Spot.of(row, "ytd_actual").expecting(Numbers.of(schemes));
              findings.add(
                  SheetMessage.EFFICIENCY_DIFFERS,
                  spot,
                  spot.words(),
                  Numbers.of(line),
                  Numbers.of(schemes),
                  Numbers.of(line.minus(schemes).abs()));
            });
  }
}
