package boardpack.challenge;

import boardpack.returns.History;
import boardpack.returns.History.Measured;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a measure of activity has moved over the newest months of the look-back: the count itself, or
 * the denominator of a share (all attendances, all pathways).
 *
 * @param since the first of those months
 * @param perYear growth a year, per cent
 * @param lowest the lowest change ever known of twelve months on the twelve before, per cent
 * @param highest the highest
 */
record ActivityTrend(YearMonth since, BigDecimal perYear, BigDecimal lowest, BigDecimal highest) {
  private static final int YEAR = 12;

  /** Of the first of the bodies that has so many months; empty where none has. */
  static Optional<ActivityTrend> of(
      History history, List<String> bodies, String indicator, int months) {
    return bodies.stream()
        .map(body -> series(history, body, indicator))
        .flatMap(series -> of(series, months).stream())
        .findFirst();
  }

  /** Whether a change a year goes further than any twelve months did. */
  boolean isBeyondBest(BigDecimal change) {
    return change.signum() < 0 ? change.compareTo(lowest) < 0 : change.compareTo(highest) > 0;
  }

  String inWords() {
    var moved = perYear.signum() < 0 ? "fallen" : "grown";
    return "this activity has %s %s%% a year since %s"
        .formatted(moved, Sentence.number(perYear.abs()), since);
  }

  static BigDecimal perCent(double ratio) {
    return BigDecimal.valueOf(ratio * 100).setScale(4, RoundingMode.HALF_UP);
  }

  private static List<Measured> series(History history, String body, String indicator) {
    return history.indicators().stream()
        .filter(row -> row.organisation().equals(body) && row.indicator().equals(indicator))
        .sorted(Comparator.comparing(Measured::month))
        .toList();
  }

  private static Optional<ActivityTrend> of(List<Measured> series, int months) {
    int start = series.size() - months;
    if (months <= YEAR || !isWhole(series, start, months)) {
      return Optional.empty();
    }
    double first = sum(series, start);
    double last = sum(series, series.size() - YEAR);
    double years = (months - YEAR) / (double) YEAR;
    var changes = changes(series);
    return first <= 0
        ? Optional.empty()
        : Optional.of(
            new ActivityTrend(
                series.get(start).month(),
                perCent(Math.pow(last / first, 1 / years) - 1),
                perCent(changes.getMin()),
                perCent(changes.getMax())));
  }

  /** Each twelve months known against the twelve before them. */
  private static DoubleSummaryStatistics changes(List<Measured> series) {
    return IntStream.rangeClosed(0, series.size() - 2 * YEAR)
        .filter(from -> isWhole(series, from, 2 * YEAR) && sum(series, from) > 0)
        .mapToDouble(from -> sum(series, from + YEAR) / sum(series, from) - 1)
        .summaryStatistics();
  }

  /** Whether so many months follow each other without a gap. */
  private static boolean isWhole(List<Measured> series, int from, int months) {
    return from >= 0
        && from + months <= series.size()
        && series
            .get(from)
            .month()
            .plusMonths(months - 1L)
            .equals(series.get(from + months - 1).month());
  }

  private static double sum(List<Measured> series, int from) {
    return series.subList(from, from + YEAR).stream().mapToDouble(ActivityTrend::activity).sum();
  }

  private static double activity(Measured row) {
    return row.denominator().orElse(row.numerator()).value().doubleValue();
  }
}
