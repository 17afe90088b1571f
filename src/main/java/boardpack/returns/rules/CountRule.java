package boardpack.returns.rules;

import boardpack.reference.Indicator;
import boardpack.returns.Return;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import java.util.List;
import java.util.stream.Collectors;

/** P02: a count to date does not fall within a year: cumulative indicators, activity to date. */
final class CountRule {
  private CountRule() {}

  static void check(Evidence evidence, Findings findings) {
    var months = evidence.earlierMonths();
    if (months.isEmpty()) {
      return;
    }
    var before = months.get(months.size() - 1);
    if (evidence.kind() == ReturnKind.PERF) {
      indicators(evidence, before, findings);
    } else if (evidence.kind() != ReturnKind.LA) {
      compare(
          evidence.received().rows("Activity").toList(),
          before.rows("Activity").toList(),
          new Count(List.of("point_of_delivery"), "actual_ytd", before),
          findings);
    }
  }

  private static void indicators(Evidence evidence, Return before, Findings findings) {
    var cumulative =
        evidence
            .received()
            .rows("Indicators")
            .filter(row -> isCumulative(evidence, row.text("indicator_code")))
            .toList();
    compare(
        cumulative,
        before.rows("Indicators").toList(),
        new Count(List.of("indicator_code", "financial_year"), "numerator", before),
        findings);
  }

  private static boolean isCumulative(Evidence evidence, String code) {
    return evidence
        .reference()
        .indicator(code)
        .filter(indicator -> indicator.shape() == Indicator.Shape.CUMULATIVE)
        .filter(Indicator::isCount)
        .isPresent();
  }

  /** Where the count of a table stands and what identifies it. */
  private record Count(List<String> identity, String heading, Return before) {
    String of(ReturnRow row) {
      return identity.stream().map(row::text).collect(Collectors.joining("|"));
    }
  }

  private static void compare(
      List<ReturnRow> now, List<ReturnRow> before, Count count, Findings findings) {
    for (var row : now) {
      before.stream()
          .filter(other -> count.of(other).equals(count.of(row)))
          .findFirst()
          .ifPresent(other -> compare(row, other, count, findings));
    }
  }

  private static void compare(ReturnRow row, ReturnRow other, Count count, Findings findings) {
    var now = row.quantityIfGiven(count.heading());
    var was = other.quantityIfGiven(count.heading());
    if (now.isPresent() && was.isPresent() && now.get().value().compareTo(was.get().value()) < 0) {
      var spot = Spot.of(row, count.heading());
      findings.add(
          PeriodMessage.COUNT_FELL,
          spot.expecting("at least " + Numbers.of(was.get().value())),
          spot.words(),
          Numbers.of(now.get().value()),
          Numbers.of(was.get().value()),
          count.before().key().period().label());
    }
  }
}
