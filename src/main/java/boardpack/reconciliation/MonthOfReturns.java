package boardpack.reconciliation;

import boardpack.basics.Period;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The finance returns of one month, this one or an earlier: NHS first, each by code. */
final class MonthOfReturns {
  /** NHS bodies first, then councils, each by code. */
  private static final Comparator<FinanceReturn> READING_ORDER =
      Comparator.comparing((FinanceReturn each) -> each.kind() == ReturnKind.LA)
          .thenComparing(FinanceReturn::organisation);

  private final Period period;
  private final List<FinanceReturn> returns;
  private final UnaryOperator<String> names;
  private final Map<String, FinanceReturn> byOrganisation = new HashMap<>();
  private final Map<String, ContractPair> pairs;

  private MonthOfReturns(Period period, List<FinanceReturn> returns, UnaryOperator<String> names) {
    this.period = period;
    this.returns = List.copyOf(returns);
    this.names = names;
    returns.forEach(each -> byOrganisation.putIfAbsent(each.organisation(), each));
    this.pairs = ContractPair.of(of(ReturnKind.PROV), of(ReturnKind.COMM));
  }

  /** The month that is looked at. */
  static MonthOfReturns of(FootprintMonth month) {
    return of(month.period(), month.finance().stream(), month::nameOf);
  }

  /** An earlier month of its year. */
  static MonthOfReturns before(Period period, FootprintMonth month) {
    return of(
        period,
        month.earlier().stream()
            .filter(each -> each.key().period().equals(period))
            .filter(each -> FinanceReturn.isFinance(each.key().kind()))
            .map(FinanceReturn::of),
        month::nameOf);
  }

  private static MonthOfReturns of(
      Period period, Stream<FinanceReturn> returns, UnaryOperator<String> names) {
    return new MonthOfReturns(period, returns.sorted(READING_ORDER).toList(), names);
  }

  Period period() {
    return period;
  }

  List<FinanceReturn> returns() {
    return returns;
  }

  List<FinanceReturn> of(ReturnKind kind) {
    return returns.stream().filter(each -> each.kind() == kind).toList();
  }

  Optional<FinanceReturn> of(String organisation) {
    return Optional.ofNullable(byOrganisation.get(organisation));
  }

  /** Every pair of trust and commissioner of whom at least one knows of a contract. */
  Collection<ContractPair> pairs() {
    return pairs.values();
  }

  /** The same two in this month. */
  Optional<ContractPair> pair(String subject) {
    return Optional.ofNullable(pairs.get(subject));
  }

  String name(String organisation) {
    return names.apply(organisation);
  }
}
