package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * P03: a line's month lies outside the natural limits of its months before: their mean ± 2.66 times
 * their mean moving range (XmR). Said from six months on, and from a movement of 50.
 */
final class MovementRule {
  private static final BigDecimal LIMITS = new BigDecimal("2.66");
  private static final int FEWEST = 6;
  private static final Money FLOOR = Money.of(50);

  private final List<LineTable> months;
  private final Findings findings;

  private MovementRule(List<LineTable> months, Findings findings) {
    this.months = months;
    this.findings = findings;
  }

  static void check(Evidence evidence, Findings findings) {
    var months = new ArrayList<LineTable>();
    for (int number = 1; number < evidence.period().number(); number++) {
      var table = evidence.month(number).flatMap(LineTable::ofAccount);
      if (table.isEmpty()) {
        return;
      }
      months.add(table.get());
    }
    if (months.size() < FEWEST || !evidence.figuresOf().equals(evidence.period())) {
      return;
    }
    var rule = new MovementRule(months, findings);
    LineTable.ofAccount(evidence.received())
        .ifPresent(table -> table.each((line, row) -> rule.check(line.code(), row)));
  }

  private void check(String code, ReturnRow row) {
    var cumulative = new ArrayList<Money>();
    for (var month : months) {
      month.money(code, "ytd_actual").ifPresent(cumulative::add);
    }
    var now = row.moneyIfGiven("ytd_actual").map(figure -> figure.money());
    if (now.isPresent() && cumulative.size() == months.size()) {
      var last = cumulative.get(cumulative.size() - 1);
      compare(row, movements(cumulative), now.get().minus(last));
    }
  }

  private void compare(ReturnRow row, List<Money> before, Money moved) {
    var mean = Money.sum(before.stream()).dividedBy(before.size());
    var reach = meanRange(before).map(range -> range.times(LIMITS)).orElse(Money.ZERO);
    boolean isOutside = moved.minus(mean).abs().isMoreThan(reach);
    if (isOutside && moved.minus(mean).abs().isMoreThan(FLOOR)) {
      var spot = Spot.of(row, "ytd_actual");
      findings.add(
          PeriodMessage.UNUSUAL_MONTH,
          spot,
          spot.subject(),
          Numbers.of(moved),
          before.size(),
          Numbers.of(mean.minus(reach)),
          Numbers.of(mean.plus(reach)));
    }
  }

  private static List<Money> movements(List<Money> cumulative) {
    var movements = new ArrayList<Money>();
    var before = Money.ZERO;
    for (var value : cumulative) {
      movements.add(value.minus(before));
      before = value;
    }
    return movements;
  }

  private static Optional<Money> meanRange(List<Money> values) {
    var ranges = new ArrayList<Money>();
    for (int i = 1; i < values.size(); i++) {
      ranges.add(values.get(i).minus(values.get(i - 1)).abs());
    }
    return ranges.isEmpty()
        ? Optional.empty()
        : Optional.of(Money.sum(ranges.stream()).dividedBy(ranges.size()));
  }
}
