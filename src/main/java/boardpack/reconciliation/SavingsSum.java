package boardpack.reconciliation;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.reconciliation.SavingsPosition.SavingsTotal;
import boardpack.reconciliation.SavingsPosition.SharedScheme;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Arithmetic on the four figures of a group of schemes. */
final class SavingsSum {
  static final SavingsTotal NIL =
      new SavingsTotal(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, List.of());

  private SavingsSum() {}

  /** What counts here of some schemes. */
  static SavingsTotal of(List<SharedScheme> schemes) {
    return new SavingsTotal(
        sum(schemes, SharedScheme::yearPlan),
        sum(schemes, SharedScheme::ytdPlan),
        sum(schemes, SharedScheme::ytdActual),
        sum(schemes, SharedScheme::forecast),
        schemes.stream().flatMap(SavingsSum::sources).toList());
  }

  static SavingsTotal smaller(SavingsTotal one, SavingsTotal other) {
    return each(one, other, Money::min);
  }

  static SavingsTotal plus(SavingsTotal one, SavingsTotal other) {
    return each(one, other, Money::plus);
  }

  static SavingsTotal minus(SavingsTotal one, SavingsTotal other) {
    return each(one, other, Money::minus);
  }

  private static SavingsTotal each(
      SavingsTotal one, SavingsTotal other, BinaryOperator<Money> operator) {
    return new SavingsTotal(
        operator.apply(one.yearPlan(), other.yearPlan()),
        operator.apply(one.ytdPlan(), other.ytdPlan()),
        operator.apply(one.ytdActual(), other.ytdActual()),
        operator.apply(one.forecast(), other.forecast()),
        Stream.concat(one.sources().stream(), other.sources().stream()).distinct().toList());
  }

  private static Stream<Source> sources(SharedScheme shared) {
    var money = shared.scheme().money();
    return Stream.of(money.yearPlan(), money.ytdPlan(), money.ytdActual(), money.forecast())
        .map(Figure::source);
  }

  private static Money sum(List<SharedScheme> schemes, Function<SharedScheme, Money> figure) {
    return Money.sum(schemes.stream().map(figure));
  }
}
