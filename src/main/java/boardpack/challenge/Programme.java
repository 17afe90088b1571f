package boardpack.challenge;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.Scheme;
import boardpack.returns.SchemeMoney;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Some of an organisation's savings schemes, added up: £000, savings positive. */
record Programme(List<Scheme> schemes) {
  Programme {
    schemes = List.copyOf(schemes);
  }

  Programme only(Predicate<Scheme> which) {
    return new Programme(schemes.stream().filter(which).toList());
  }

  boolean isEmpty() {
    return schemes.isEmpty();
  }

  int size() {
    return schemes.size();
  }

  Money yearPlan() {
    return sum(money -> money.yearPlan().money());
  }

  Money ytdPlan() {
    return sum(money -> money.ytdPlan().money());
  }

  Money ytdActual() {
    return sum(money -> money.ytdActual().money());
  }

  Money forecast() {
    return sum(money -> money.forecast().money());
  }

  /** What the forecasts still have to bring. */
  Money yetToDeliver() {
    return sum(SchemeMoney::yetToDeliver);
  }

  /** The plan of the months from one to another, both included; 1 is April. */
  Money planned(int from, int to) {
    return sum(money -> months(money.plan(), from, to));
  }

  /** Actual for past months and forecast for future ones, both ends included. */
  Money outturn(int from, int to) {
    return sum(money -> months(money.outturn(), from, to));
  }

  Money sum(Function<SchemeMoney, Money> amount) {
    return Money.sum(schemes.stream().map(scheme -> amount.apply(scheme.money())));
  }

  /** The cells of these columns, scheme by scheme; a column that was not sent has none. */
  List<Source> cells(String... headings) {
    return schemes.stream()
        .map(Scheme::row)
        .flatMap(
            row ->
                Stream.of(headings)
                    .filter(heading -> row.sheet().columns().containsKey(heading))
                    .map(row::source))
        .toList();
  }

  private static Money months(List<Figure> months, int from, int to) {
    return Money.sum(months.subList(from - 1, Math.max(from - 1, to)).stream().map(Figure::money));
  }
}
