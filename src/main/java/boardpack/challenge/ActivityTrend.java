package boardpack.challenge;

import boardpack.returns.History;
import boardpack.returns.History.Measured;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a measure of activity has moved over the newest months of the look-back: the count itself, or
 * the denominator of a share (all attendances, all pathways).
 *
 * @param since the first of those months
 * @param perYear growth a year, per cent
 * @param lowest the lowest change of twelve months on the twelve before, per cent
 * @param highest the highest
 */
record ActivityTrend(YearMonth since, BigDecimal perYear, BigDecimal lowest, BigDecimal highest) {
  private static final int YEAR = 12;

  /** Of the first of the bodies that has so many months; empty where none has. */
  static Optional<ActivityTrend> of(
      History history, List<String> bodies, String indicator, int months) {
    return bodies.stream()
        .map(body -> series(history, body, indicator))
        .filter(series -> series.size() >= months)
        .map(series -> of(series.subList(series.size() - months, series.size())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a change a year goes further than any twelve months did. */
  boolean isBeyondBest(BigDecimal change) {
    return change.signum() < 0 ? change.compareTo(lowest) < 0 : change.compareTo(highest) > 0;
  }

  String inWords() {
    var moved = perYear.signum() < 0 ? "fallen" : "grown";
    return "it has %s %s%% a year since %s".formatted(moved, Sentence.number(perYear.abs()), since);
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

  private static Optional<ActivityTrend> of(List<Measured> series) {
    double first = sum(series, 0);
    if (first <= 0 || series.size() <= YEAR) {
      return Optional.empty();
    }
    double last = sum(series, series.size() - YEAR);
    double years = (series.size() - YEAR) / (double) YEAR;
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int from = YEAR; from + YEAR <= series.size(); from++) {
      double change = sum(series, from) / sum(series, from - YEAR) - 1;
      lowest = Math.min(lowest, change);
      highest = Math.max(highest, change);
    }
    return Optional.of(
        new ActivityTrend(
            series.get(0).month(),
            perCent(Math.pow(last / first, 1 / years) - 1),
            perCent(lowest),
            perCent(highest)));
  }

  private static double sum(List<Measured> series, int from) {
    return series.subList(from, from + YEAR).stream().mapToDouble(ActivityTrend::activity).sum();
  }

  private static double activity(Measured row) {
    return row.denominator().orElse(row.numerator()).value().doubleValue();
  }
}
