package boardpack.performance;

import boardpack.reference.Indicator;
import boardpack.reference.Indicator.Shape;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One indicator of one organisation, month by month: the look-back, and what was reported now.
 *
 * @param months in order, each once; running totals of the year as they were sent
 * @param target the standard of the newest month: reported, else national
 * @param trajectory what was agreed for the newest month
 */
public record IndicatorSeries(
    String organisation,
    Indicator indicator,
    List<Measurement> months,
    Optional<BigDecimal> target,
    Optional<BigDecimal> trajectory) {
  private static final int FIRST_MONTH = 4;

  public IndicatorSeries {
    months = List.copyOf(months);
  }

  /** The newest month that was measured: performance lags finance. */
  public Measurement latest() {
    return months.get(months.size() - 1);
  }

  public Optional<BigDecimal> latestValue() {
    return latest().value(indicator);
  }

  /** The points of a chart; a running total gives what came in each month. */
  public List<Observation> observations() {
    return monthly()
        .flatMap(
            measured ->
                measured.value(indicator).stream()
                    .map(value -> new Observation(measured.month().atDay(1), value)))
        .toList();
  }

  /** The months between the first and the last point that have none: gaps in the line. */
  public List<YearMonth> gaps() {
    var charted = observations().stream().map(each -> YearMonth.from(each.date())).toList();
    if (charted.isEmpty()) {
      return List.of();
    }
    return Stream.iterate(charted.get(0), latest().month()::isAfter, after())
        .filter(month -> !charted.contains(month))
        .toList();
  }

  /** Empty for what gets a table and no icon: quarterly, annual and rare figures. */
  public Optional<Spc> chart(Rebasings rebasings) {
    var points = observations();
    if (indicator.shape() == Shape.TABLE || points.isEmpty()) {
      return Optional.empty();
    }
    var dates = rebasings.datesOf(organisation, indicator.code());
    return Optional.of(Spc.of(points, charting().rebased(dates)));
  }

  private Charting charting() {
    var better = indicator.higherIsBetter() ? Direction.UP : Direction.DOWN;
    return Charting.of(better, isTargetMonthly() ? target : Optional.empty());
  }

  /** A standard for a running count is of the year: no month can be held against it. */
  private boolean isTargetMonthly() {
    return indicator.shape() == Shape.MONTHLY || !indicator.isCount();
  }

  private Stream<Measurement> monthly() {
    return indicator.shape() == Shape.CUMULATIVE ? differenced().stream() : months.stream();
  }

  private List<Measurement> differenced() {
    var monthly = new ArrayList<Measurement>();
    for (int i = 0; i < months.size(); i++) {
      var month = months.get(i);
      if (month.month().getMonthValue() == FIRST_MONTH) {
        monthly.add(month);
      } else if (i > 0 && months.get(i - 1).month().plusMonths(1).equals(month.month())) {
        monthly.add(month.since(months.get(i - 1)));
      }
    }
    return monthly;
  }

  private static UnaryOperator<YearMonth> after() {
    return month -> month.plusMonths(1);
  }
}
