package boardpack.performance;

import boardpack.basics.Finding;
import boardpack.basics.Quantity;
import boardpack.basics.Severity;
import boardpack.reference.Indicator;
import boardpack.returns.History;
import boardpack.returns.IndicatorValue;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Every indicator series of a footprint's month, by organisation and indicator.
 *
 * @param findings series that cannot be charted, and why
 */
public record Performance(List<IndicatorSeries> series, List<Finding> findings) {
  public Performance {
    series = List.copyOf(series);
    findings = List.copyOf(findings);
  }

  /**
   * @param reported the values of the performance returns of the month; where the look-back has the
   *     same month, what was reported counts: it is the newer
   */
  public static Performance of(
      Collection<Indicator> indicators, History history, List<IndicatorValue> reported) {
    var sent = new TreeMap<Key, Sent>();
    for (var past : history.indicators()) {
      var key = new Key(past.organisation(), past.indicator());
      sent.computeIfAbsent(key, Sent::new).past().add(Measurement.of(past));
    }
    for (var value : reported) {
      var key = new Key(value.organisation(), value.indicator());
      sent.computeIfAbsent(key, Sent::new).reported().add(value);
    }
    var series = new ArrayList<IndicatorSeries>();
    var findings = new ArrayList<Finding>();
    for (var indicator : indicators) {
      sent.values().stream()
          .filter(each -> each.key().indicator().equals(indicator.code()))
          .forEach(each -> each.into(indicator, series, findings));
    }
    return new Performance(series, findings);
  }

  /** Every series with its chart, stepped where somebody decided so. */
  public List<ChartedSeries> charted(Rebasings rebasings) {
    return series.stream().map(each -> new ChartedSeries(each, each.chart(rebasings))).toList();
  }

  private record Key(String organisation, String indicator) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byOrganisation = organisation.compareTo(other.organisation);
      return byOrganisation != 0 ? byOrganisation : indicator.compareTo(other.indicator);
    }
  }

  /** What was sent of one series, from both places. */
  private record Sent(Key key, List<Measurement> past, List<IndicatorValue> reported) {
    Sent(Key key) {
      this(key, new ArrayList<>(), new ArrayList<>());
    }

    void into(Indicator indicator, List<IndicatorSeries> series, List<Finding> findings) {
      var now = reported.stream().flatMap(value -> Measurement.of(value).stream()).toList();
      var twice = repeated(past).or(() -> repeated(now));
      if (twice.isPresent()) {
        findings.add(repeatedMonth(twice.get()));
        return;
      }
      var months = new TreeMap<YearMonth, Measurement>();
      past.forEach(each -> months.put(each.month(), each));
      now.forEach(each -> months.put(each.month(), each));
      if (!months.isEmpty()) {
        series.add(assembled(indicator, months));
      }
    }

    private IndicatorSeries assembled(Indicator indicator, Map<YearMonth, Measurement> months) {
      return new IndicatorSeries(
          key.organisation(),
          indicator,
          List.copyOf(months.values()),
          newest(IndicatorValue::standard).or(indicator::nationalStandard),
          newest(IndicatorValue::trajectory));
    }

    private Optional<BigDecimal> newest(Function<IndicatorValue, Optional<Quantity>> which) {
      return reported.stream()
          .max(Comparator.comparing(IndicatorValue::period))
          .flatMap(which)
          .map(Quantity::value);
    }

    private Finding repeatedMonth(YearMonth month) {
      return Finding.ofSheet(
          "SPC",
          Severity.FINDING,
          "Indicators",
          "%s of %s has two values for %s: it is not charted."
              .formatted(key.indicator(), key.organisation(), month),
          "Send each month of an indicator once.");
    }

    private static Optional<YearMonth> repeated(List<Measurement> measured) {
      var months = measured.stream().map(Measurement::month).sorted().toList();
      for (int i = 1; i < months.size(); i++) {
        if (months.get(i).equals(months.get(i - 1))) {
          return Optional.of(months.get(i));
        }
      }
      return Optional.empty();
    }
  }
}
