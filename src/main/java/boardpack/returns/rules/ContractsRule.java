package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.ReturnKind;
import java.util.List;
import java.util.stream.Stream;

/** X03: a trust's contracts add to its income from CCGs, NHS England and local authorities. */
final class ContractsRule {
  private static final List<String> INCOME = List.of("INC-CCG", "INC-SPEC", "INC-LA");

  private ContractsRule() {}

  static void check(Evidence evidence, Findings findings) {
    var account = LineTable.of(evidence.received(), "I&E");
    var contracts = evidence.received().sheet("Contracts");
    if (evidence.kind() != ReturnKind.PROV || account.isEmpty() || contracts.isEmpty()) {
      return;
    }
    var lines =
        INCOME.stream().flatMap(code -> account.get().money(code, "ytd_actual").stream()).toList();
    if (lines.size() < INCOME.size()) {
      return;
    }
    var income = Money.sum(lines.stream());
    var sum = Money.sum(contractActuals(evidence));
    if (!sum.isWithin(findings.rules().tolerance("X03"), income)) {
      findings.add(
          SheetMessage.CONTRACTS_DIFFER,
          Spot.ofSheet(contracts.get().tab()).found(Numbers.of(sum)).expecting(Numbers.of(income)),
          Numbers.of(sum),
          Numbers.of(income),
          Numbers.of(sum.minus(income).abs()));
    }
  }

  private static Stream<Money> contractActuals(Evidence evidence) {
    return evidence
        .received()
        .rows("Contracts")
        .flatMap(row -> row.moneyIfGiven("ytd_actual").stream())
        .map(figure -> figure.money());
  }
}
