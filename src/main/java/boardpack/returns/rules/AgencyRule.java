package boardpack.returns.rules;

import boardpack.basics.Money;

/** X02: agency cost to date is the same in the I&E and in Workforce. */
final class AgencyRule {
  private AgencyRule() {}

  static void check(Evidence evidence, Findings findings) {
    var account = LineTable.of(evidence.received(), "I&E");
    var row = account.flatMap(table -> table.row("PAY-AGY"));
    if (row.isEmpty() || evidence.received().sheet("Workforce").isEmpty()) {
      return;
    }
    var workforce =
        Money.sum(
            evidence
                .received()
                .rows("Workforce")
                .filter(staff -> staff.text("contract").equals("agency"))
                .flatMap(staff -> staff.moneyIfGiven("cost_actual").stream())
                .map(figure -> figure.money()));
    row.get()
        .moneyIfGiven("ytd_actual")
        .map(figure -> figure.money())
        .filter(agency -> !agency.isWithin(findings.rules().tolerance("X02"), workforce))
        .ifPresent(
            agency ->
                findings.add(
                    SheetMessage.AGENCY_DIFFERS,
                    Spot.of(row.get(), "ytd_actual").expecting(Numbers.of(workforce)),
                    Numbers.of(agency),
                    Numbers.of(workforce),
                    Numbers.of(agency.minus(workforce).abs())));
  }
}
