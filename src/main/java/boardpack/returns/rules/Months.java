package boardpack.returns.rules;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.returns.MonthHeadings;
import boardpack.returns.ReturnRow;
import java.util.ArrayList;
import java.util.Optional;

/** Sums over the twelve month columns of a row. */
final class Months {
  private Months() {}

  /** The sum from April to a month; empty where one of them is missing. */
  static Optional<Money> sum(ReturnRow row, String prefix, int until) {
    var months = new ArrayList<Money>();
    for (int month = 1; month <= until; month++) {
      row.moneyIfGiven(MonthHeadings.of(prefix, month)).map(Figure::money).ifPresent(months::add);
    }
    return months.size() == until ? Optional.of(Money.sum(months.stream())) : Optional.empty();
  }
}
