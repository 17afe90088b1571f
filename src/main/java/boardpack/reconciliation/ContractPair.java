package boardpack.reconciliation;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.reconciliation.ReconciliationItem.Side;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a trust and a commissioner, both of whom have returned, say of their contract.
 *
 * @param trusts the rows of the trust's contracts with the commissioner
 * @param commissioners the rows of the commissioner's contracts with the trust
 */
record ContractPair(
    FinanceReturn trust,
    FinanceReturn commissioner,
    List<ReturnRow> trusts,
    List<ReturnRow> commissioners) {
  private static final String SHEET = "Contracts";

  ContractPair {
    trusts = List.copyOf(trusts);
    commissioners = List.copyOf(commissioners);
  }

  /** A body that sent the sheet, and its rows by partner. */
  private record Ledger(FinanceReturn body, Map<String, List<ReturnRow>> rows) {
    static Stream<Ledger> of(FinanceReturn body) {
      return body.received().sheet(SHEET).isEmpty()
          ? Stream.empty()
          : Stream.of(
              new Ledger(
                  body,
                  body.received()
                      .rows(SHEET)
                      .collect(Collectors.groupingBy(row -> row.text("counterparty_org")))));
    }

    List<ReturnRow> with(Ledger partner) {
      return rows.getOrDefault(partner.body.organisation(), List.of());
    }
  }

  /** Every pair of whom at least one knows of a contract, by {@link #subject}. */
  static Map<String, ContractPair> of(
      List<FinanceReturn> trusts, List<FinanceReturn> commissioners) {
    var pairs = new LinkedHashMap<String, ContractPair>();
    var buyers = commissioners.stream().flatMap(Ledger::of).toList();
    for (var seller : trusts.stream().flatMap(Ledger::of).toList()) {
      for (var buyer : buyers) {
        var pair =
            new ContractPair(seller.body, buyer.body, seller.with(buyer), buyer.with(seller));
        if (!pair.trusts.isEmpty() || !pair.commissioners.isEmpty()) {
          pairs.put(pair.subject(), pair);
        }
      }
    }
    return pairs;
  }

  /** Empty where neither says anything other than nought. */
  Optional<Difference> compare(
      MonthOfReturns month, String rule, String trustsColumn, String commissionersColumn) {
    var left = SideOf.cells(trust, figure(trustsColumn), at(trusts, trustsColumn));
    var right =
        SideOf.cells(
            commissioner, figure(commissionersColumn), at(commissioners, commissionersColumn));
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
    return SideOf.justified(Stream.concat(trusts.stream(), commissioners.stream()));
  }

  List<Figure> atTrust(String column) {
    return at(trusts, column);
  }

  List<Figure> atCommissioner(String column) {
    return at(commissioners, column);
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

  /** What stands in a column, as a reader calls it. */
  private static String figure(String column) {
    return switch (column) {
      case "contract_value_plan_fy" -> "contract value for the year";
      case "ytd_actual" -> "contract activity to date";
      default -> column.replace('_', ' ');
    };
  }

  private static List<Figure> at(List<ReturnRow> rows, String column) {
    return rows.stream().map(row -> row.money(column)).toList();
  }
}
