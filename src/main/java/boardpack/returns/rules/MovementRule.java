package boardpack.returns.rules;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * P03: a line's month lies outside the natural limits of its months before: their mean ± 2.66 times
 * their mean moving range (XmR). Said from six months on, and from a movement of 50; not where the
 * plan foresaw it: where the difference from the month's plan lies within the limits of the
 * differences before, as in a winter that was planned for.
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
    var happened = movements(code, "ytd_actual", row);
    var planned = movements(code, "ytd_plan", row);
    if (happened.size() <= months.size() || !leaps(happened)) {
      return;
    }
    if (planned.size() <= months.size() || leaps(beyond(planned, happened))) {
      say(row, happened);
    }
  }

  private void say(ReturnRow row, List<Money> movements) {
    var before = movements.subList(0, months.size());
    var mean = mean(before);
    var reach = reach(before);
    var spot = Spot.of(row, "ytd_actual");
    findings.add(
        PeriodMessage.UNUSUAL_MONTH,
        spot,
        spot.subject(),
        Numbers.of(movements.get(months.size())),
        months.size(),
        Numbers.of(mean.minus(reach)),
        Numbers.of(mean.plus(reach)));
  }

  /** Whether the last movement lies outside the limits of those before. */
  private boolean leaps(List<Money> movements) {
    var before = movements.subList(0, months.size());
    var distance = movements.get(months.size()).minus(mean(before)).abs();
    return distance.isMoreThan(reach(before)) && distance.isMoreThan(FLOOR);
  }

  private static List<Money> beyond(List<Money> planned, List<Money> happened) {
    return IntStream.range(0, planned.size())
        .mapToObj(month -> happened.get(month).minus(planned.get(month)))
        .toList();
  }

  /** By how much a running total moved in each month, this one last; shorter where one is blank. */
  private List<Money> movements(String code, String column, ReturnRow now) {
    var cumulative = new ArrayList<Money>();
    for (var month : months) {
      month.money(code, column).ifPresent(cumulative::add);
    }
    now.moneyIfGiven(column).map(Figure::money).ifPresent(cumulative::add);
    return movements(cumulative);
  }

  private static Money mean(List<Money> values) {
    return Money.sum(values.stream()).dividedBy(values.size());
  }

  private static Money reach(List<Money> values) {
    return meanRange(values).map(range -> range.times(LIMITS)).orElse(Money.ZERO);
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
