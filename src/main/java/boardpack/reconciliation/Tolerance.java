package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.reference.ReferenceFile;
import boardpack.reference.ReferenceFile.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How far two figures may lie apart before it is said: a floor, and a part of the larger of them.
 *
 * @param from the day it came into force
 * @param floor £000
 * @param percent of the larger figure
 */
record Tolerance(String rule, LocalDate from, Money floor, BigDecimal percent, String words) {
  private static final List<Tolerance> SHIPPED =
      ReferenceFile.shipped("tolerances.csv").rows().stream().map(Tolerance::of).toList();

  /** The tolerance of a rule that was in force at the end of the month. */
  static Tolerance of(String rule, Period period) {
    return SHIPPED.stream()
        .filter(each -> each.rule.equals(rule) && !each.from.isAfter(period.lastDay()))
        .max(Comparator.comparing(Tolerance::from))
        .orElseThrow(() -> new IllegalStateException("No tolerance for " + rule));
  }

  Money between(Money one, Money other) {
    return floor.max(one.abs().max(other.abs()).percent(percent));
  }

  /** In words, with its date. */
  String since() {
    return words + ", from " + from;
  }

  private static Tolerance of(Row row) {
    return new Tolerance(
        row.required("rule"),
        row.date("from").orElseThrow(() -> row.wrong("from", "a date")),
        Money.rounded(row.number("floor")),
        row.number("percent"),
        row.required("words"));
  }
}
