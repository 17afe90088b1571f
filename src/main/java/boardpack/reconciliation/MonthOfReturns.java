package boardpack.reconciliation;

import boardpack.basics.Period;
import boardpack.returns.FinanceReturn;
import boardpack.returns.Return;
import boardpack.returns.ReturnKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The finance returns of one month, this one or an earlier: NHS first, each by code. */
record MonthOfReturns(Period period, List<FinanceReturn> returns, UnaryOperator<String> names) {
  /** NHS bodies first, then councils, each by code. */
  private static final Comparator<FinanceReturn> READING_ORDER =
      Comparator.comparing((FinanceReturn each) -> each.kind() == ReturnKind.LA)
          .thenComparing(FinanceReturn::organisation);

  static MonthOfReturns of(Period period, Stream<Return> received, UnaryOperator<String> names) {
    return new MonthOfReturns(
        period,
        received
            .filter(each -> each.key().period().equals(period))
            .filter(each -> FinanceReturn.isFinance(each.key().kind()))
            .map(FinanceReturn::of)
            .sorted(READING_ORDER)
            .toList(),
        names);
  }

  List<FinanceReturn> of(ReturnKind kind) {
    return returns.stream().filter(each -> each.kind() == kind).toList();
  }

  Optional<FinanceReturn> of(String organisation) {
    return returns.stream().filter(each -> each.organisation().equals(organisation)).findFirst();
  }

  String name(String organisation) {
    return names.apply(organisation);
  }
}
