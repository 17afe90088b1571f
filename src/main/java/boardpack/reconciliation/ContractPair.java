package boardpack.reconciliation;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.reconciliation.ReconciliationItem.Side;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a trust and a commissioner, both of whom have returned, say of their contract. */
record ContractPair(FinanceReturn trust, FinanceReturn commissioner) {
  private static final String SHEET = "Contracts";

  /** Every pair of whom at least one knows of a contract. */
  static List<ContractPair> in(MonthOfReturns month) {
    return month.of(ReturnKind.PROV).stream()
        .flatMap(
            trust ->
                month.of(ReturnKind.COMM).stream()
                    .map(commissioner -> new ContractPair(trust, commissioner)))
        .filter(ContractPair::isKnown)
        .toList();
  }

  /** Empty where neither says anything other than nought. */
  Optional<Difference> compare(
      MonthOfReturns month, String rule, String trustsColumn, String commissionersColumn) {
    var what = trustsColumn.replace('_', ' ');
    var left = SideOf.cells(trust, what, at(trust, commissioner, trustsColumn));
    var right =
        SideOf.cells(
            commissioner,
            commissionersColumn.replace('_', ' '),
            at(commissioner, trust, commissionersColumn));
    return left.isPresent()
        ? Optional.of(difference(month, rule, left.get(), right))
        : right.map(only -> difference(month, rule, only, Optional.empty()));
  }

  boolean isFrozen() {
    return Stream.of(trust, commissioner)
        .allMatch(
            each ->
                each.received().cover().value("data_basis").filter("freeze"::equals).isPresent());
  }

  String subject() {
    return trust.organisation() + " " + commissioner.organisation();
  }

  List<String> parties() {
    return List.of(trust.organisation(), commissioner.organisation());
  }

  /** What the two say of it on their rows. */
  String resolution() {
    return SideOf.justified(
        Stream.concat(rows(trust, commissioner).stream(), rows(commissioner, trust).stream()));
  }

  List<Figure> atTrust(String column) {
    return at(trust, commissioner, column);
  }

  List<Figure> atCommissioner(String column) {
    return at(commissioner, trust, column);
  }

  private Difference difference(
      MonthOfReturns month, String rule, Side left, Optional<Side> right) {
    var tolerance = Tolerance.of(rule, month.period());
    var other = right.map(Side::amount).orElse(Money.ZERO);
    var amount = left.amount().minus(other);
    var partner = left.organisation().equals(trust.organisation()) ? commissioner : trust;
    var answer = right.map(side -> SideOf.exactly(side.amount())).orElse("nothing");
    return new Difference(
        tolerance,
        subject(),
        parties(),
        left,
        right,
        amount,
        tolerance.between(left.amount(), other),
        "Directors of finance of both partners",
        "%s shows %s of %s with %s; %s shows %s: %s apart."
            .formatted(
                month.name(left.organisation()),
                SideOf.exactly(left.amount()),
                words(rule),
                month.name(partner.organisation()),
                month.name(partner.organisation()),
                answer,
                SideOf.exactly(amount.abs())),
        resolution());
  }

  private static String words(String rule) {
    return switch (rule) {
      case "O01" -> "contract value for the year";
      case "O02" -> "contract activity to date";
      default -> "balance owed";
    };
  }

  private boolean isKnown() {
    boolean bothSheets =
        Stream.of(trust, commissioner).allMatch(each -> each.received().sheet(SHEET).isPresent());
    return bothSheets
        && Stream.of(rows(trust, commissioner), rows(commissioner, trust))
            .anyMatch(rows -> !rows.isEmpty());
  }

  private static List<Figure> at(FinanceReturn of, FinanceReturn partner, String column) {
    return rows(of, partner).stream().map(row -> row.money(column)).toList();
  }

  private static List<ReturnRow> rows(FinanceReturn of, FinanceReturn partner) {
    return of.received()
        .rows(SHEET)
        .filter(row -> row.text("counterparty_org").equals(partner.organisation()))
        .toList();
  }
}
