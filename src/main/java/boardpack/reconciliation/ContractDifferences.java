package boardpack.reconciliation;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.reconciliation.ReconciliationItem.Side;
import boardpack.returns.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What trusts and commissioners say of their contracts: value of the year (O01), to date on the
 * last frozen month (O02), balances at the quarters' ends (O03), and savings taken from a contract
 * against the cost that the trust takes out (O04).
 */
final class ContractDifferences {
  private ContractDifferences() {}

  /**
   * @param months the month and those before it, the newest first; read only as far as needed
   */
  static Stream<Difference> of(List<Supplier<MonthOfReturns>> months) {
    var month = months.get(0).get();
    return month.pairs().stream()
        .flatMap(
            pair ->
                Stream.of(
                        pair.compare(
                            month, "O01", "contract_value_plan_fy", "contract_value_plan_fy"),
                        toDate(pair, months),
                        balance(pair, month),
                        costOut(pair, month))
                    .flatMap(Optional::stream));
  }

  private static Optional<Difference> toDate(
      ContractPair pair, List<Supplier<MonthOfReturns>> months) {
    for (var each : months) {
      var month = each.get();
      var then = month.pair(pair.subject()).filter(ContractPair::isFrozen);
      if (then.isPresent()) {
        return then.get().compare(month, "O02", "ytd_actual", "ytd_actual");
      }
    }
    return Optional.empty();
  }

  private static Optional<Difference> balance(ContractPair pair, MonthOfReturns month) {
    return isQuartersEnd(month)
        ? pair.compare(month, "O03", "receivable_balance", "payable_balance")
        : Optional.empty();
  }

  /** Balances are agreed at M6, M9 and M12. */
  static boolean isQuartersEnd(MonthOfReturns month) {
    int gone = month.period().monthsGone();
    return gone >= 6 && gone % 3 == 0;
  }

  private static Optional<Difference> costOut(ContractPair pair, MonthOfReturns month) {
    var taken = pair.atCommissioner("qipp_in_contract");
    var left = SideOf.cells(pair.commissioner(), "QIPP taken from the contract", taken);
    var right = SideOf.cells(pair.trust(), "cost-out linked to it", costOut(pair));
    return left.map(side -> costOut(pair, month, side, right));
  }

  private static Difference costOut(
      ContractPair pair, MonthOfReturns month, Side left, Optional<Side> right) {
    var tolerance = Tolerance.of("O04", month.period());
    var found = right.map(Side::amount).orElse(Money.ZERO);
    var unmatched = left.amount().minus(found).max(Money.ZERO);
    return new Difference(
        tolerance,
        pair.subject(),
        pair.parties(),
        left,
        right,
        unmatched,
        tolerance.between(left.amount(), found),
        "Director of finance, " + month.name(pair.commissioner().organisation()),
        "%s takes %s out of its contract with %s, whose plan has %s of cost-out for it: %s has no match."
            .formatted(
                month.name(pair.commissioner().organisation()),
                SideOf.exactly(left.amount()),
                month.name(pair.trust().organisation()),
                right.map(side -> "only " + SideOf.exactly(side.amount())).orElse("none"),
                SideOf.exactly(unmatched)),
        pair.resolution());
  }

  /** The trust's schemes that name the commissioner, or the same saving as one of its schemes. */
  private static List<Figure> costOut(ContractPair pair) {
    var commissioner = pair.commissioner().organisation();
    Set<String> refs =
        pair.commissioner().schemes().stream()
            .flatMap(scheme -> scheme.systemRef().stream())
            .collect(Collectors.toSet());
    return pair.trust().schemes().stream()
        .filter(ContractDifferences::takesCostOut)
        .filter(
            scheme ->
                scheme.counterparty().filter(commissioner::equals).isPresent()
                    || scheme.systemRef().filter(refs::contains).isPresent())
        .map(scheme -> scheme.money().yearPlan())
        .toList();
  }

  /** A scheme that raises income only moves money between partners. */
  static boolean takesCostOut(Scheme scheme) {
    return !scheme.category().equals("income");
  }
}
