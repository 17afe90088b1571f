package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.ReturnRow;

/** X05: the QIPP line of a commissioner's forecast is the net of its schemes. */
final class QippRule {
  private QippRule() {}

  static void check(Evidence evidence, Findings findings) {
    var row = LineTable.of(evidence.received(), "Summary").flatMap(table -> table.row("QIPPNET"));
    if (row.isEmpty() || evidence.received().sheet("QIPP").isEmpty()) {
      return;
    }
    var net =
        Money.sum(
            evidence
                .received()
                .rows("QIPP")
                .flatMap(scheme -> scheme.moneyIfGiven("net").stream())
                .map(figure -> figure.money()));
    compare(row.get(), net, findings);
  }

  private static void compare(ReturnRow row, Money net, Findings findings) {
    row.moneyIfGiven("fot_forecast")
        .map(figure -> figure.money())
        .filter(line -> !line.isWithin(findings.rules().tolerance("X05"), net))
        .ifPresent(
            line -> {
              var spot = Spot.of(row, "fot_forecast").expecting(Numbers.of(net));
              findings.add(
                  SheetMessage.QIPP_DIFFERS,
                  spot,
                  spot.words(),
                  Numbers.of(line),
                  Numbers.of(net),
                  Numbers.of(line.minus(net).abs()));
            });
  }
}
