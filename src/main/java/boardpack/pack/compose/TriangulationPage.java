package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.Period;
import boardpack.pack.PerformanceLine;
import boardpack.pack.Savings;
import boardpack.pack.Triangulation;
import boardpack.pack.Triangulation.Series;
import boardpack.pack.Triangulation.Value;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.MonthHeadings;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Savings, pay, agency and access of the year on one time axis, as the returns profile them. */
final class TriangulationPage {
  private final FootprintMonth month;

  TriangulationPage(FootprintMonth month) {
    this.month = month;
  }

  Triangulation compose(Savings savings, List<PerformanceLine> performance) {
    var series = new ArrayList<Series>();
    savings(savings).ifPresent(series::add);
    spend("PAY", "Total pay a month").ifPresent(series::add);
    spend("PAY-AGY", "Agency spend a month").ifPresent(series::add);
    access(performance).ifPresent(series::add);
    return new Triangulation(series);
  }

  private Optional<Series> savings(Savings savings) {
    var values = new ArrayList<Value>();
    var before = Money.ZERO;
    for (var point : savings.months()) {
      if (point.past()) {
        values.add(new Value(point.period(), point.outturn().minus(before).value()));
      }
      before = point.outturn();
    }
    return series("Savings delivered a month", "£000", values);
  }

  /** Spending of the trusts a month, shown positive. */
  private Optional<Series> spend(String line, String label) {
    var rows =
        month
            .finance(ReturnKind.PROV)
            .flatMap(trust -> trust.rows("Monthly profile").stream())
            .filter(row -> row.text("line_code").equals(line))
            .filter(row -> row.text("basis").equals("outturn"))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var values = new ArrayList<Value>();
    for (int number = 1; number <= month.period().monthsGone(); number++) {
      values.add(new Value(month.period().year().month(number), spent(rows, number)));
    }
    return series(label, "£000", values);
  }

  private static BigDecimal spent(List<ReturnRow> rows, int number) {
    var heading = MonthHeadings.of("m", number);
    return Money.sum(rows.stream().map(row -> row.money(heading).money())).negate().value();
  }

  /** The footprint's own four-hour A&E series, where there is one. */
  private Optional<Series> access(List<PerformanceLine> performance) {
    return performance.stream()
        .filter(line -> line.indicator().equals("AE4H"))
        .filter(line -> line.organisation().equals(month.footprint().code()))
        .findFirst()
        .flatMap(line -> line.spc())
        .flatMap(
            spc ->
                series(
                    "A&E seen within four hours",
                    "%",
                    spc.points().stream()
                        .map(
                            point ->
                                new Value(Period.of(YearMonth.from(point.date())), point.value()))
                        .filter(value -> value.period().year().equals(month.period().year()))
                        .toList()));
  }

  private static Optional<Series> series(String label, String unit, List<Value> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    var first = values.get(0);
    var last = values.get(values.size() - 1);
    var said =
        "%s in %s, %s in %s"
            .formatted(
                printed(unit, first.value()),
                first.period().monthNumber(),
                printed(unit, last.value()),
                last.period().monthNumber());
    return Optional.of(new Series(label, unit, said, values));
  }

  private static String printed(String unit, BigDecimal value) {
    return unit.equals("£000")
        ? MoneyWords.pounds(Money.rounded(value))
        : value.setScale(1, RoundingMode.HALF_UP) + " " + unit;
  }
}
