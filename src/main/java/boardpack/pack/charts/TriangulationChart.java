package boardpack.pack.charts;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.Period;
import boardpack.pack.Triangulation.Series;
import boardpack.pack.Triangulation.Value;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Several measures one above the other on one axis of time: what moved together, and what not. */
public final class TriangulationChart extends Chart {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
  private static final double LEFT = 128;
  private static final double RIGHT = 46;
  private static final double SIZE = 7.5;

  private static final BigDecimal MILLION = BigDecimal.valueOf(1000);

  private final List<Series> series;

  public TriangulationChart(List<Series> series) {
    this.series = series.stream().filter(s -> !s.values().isEmpty()).toList();
  }

  @Override
  void draw(Canvas canvas) {
    if (series.isEmpty()) {
      return;
    }
    double strip = (canvas.height - 14) / series.size();
    for (int i = 0; i < series.size(); i++) {
      drawStrip(canvas, series.get(i), i * strip, strip);
    }
    var first = first();
    long all = Math.max(1, first.until(last(), ChronoUnit.MONTHS));
    long every = Math.max(1, (all + 7) / 8);
    for (long i = all; i >= 0; i -= every) {
      canvas.textMiddle(
          MONTH.format(first.plusMonths(i)),
          x(canvas, first.plusMonths(i)),
          canvas.height - 2,
          SIZE,
          Palette.MUTED);
    }
  }

  private void drawStrip(Canvas canvas, Series one, double top, double high) {
    double unit = inMillions(one) ? 1000 : 1;
    var values = one.values().stream().mapToDouble(v -> v.value().doubleValue() / unit);
    var scale = Scale.over(values, 2, top + high - 7, top + 7);
    canvas.line(LEFT, top + high - 2, canvas.width - RIGHT, top + high - 2, Palette.RULE, 0.5);
    canvas.textBold(one.label(), 0, top + high / 2 - 1, 8, Palette.INK);
    canvas.text(inMillions(one) ? "£m" : one.unit(), 0, top + high / 2 + 8, SIZE, Palette.MUTED);
    canvas.textRight(scale.label(scale.to()), LEFT - 5, top + 9, SIZE, Palette.MUTED);
    canvas.textRight(scale.label(scale.from()), LEFT - 5, top + high - 5, SIZE, Palette.MUTED);
    var path = new ArrayList<double[]>();
    for (var value : sorted(one)) {
      path.add(
          new double[] {
            x(canvas, value.period().calendarMonth()), scale.at(value.value().doubleValue() / unit)
          });
    }
    canvas.path(path, Palette.ACCENT, 1.5, false);
    var end = path.get(path.size() - 1);
    canvas.dot(end[0], end[1], 2.2, Palette.ACCENT);
    var last = sorted(one).get(path.size() - 1);
    canvas.text(ending(one, last.value()), end[0] + 5, end[1] + 2.5, SIZE, Palette.INK);
  }

  /** Money as the words beside the chart say it, so that nobody has to convert it. */
  private static boolean inMillions(Series one) {
    return one.unit().equals("£000")
        && one.values().stream().anyMatch(v -> v.value().abs().compareTo(MILLION) >= 0);
  }

  private static String ending(Series one, BigDecimal value) {
    return one.unit().equals("£000")
        ? MoneyWords.pounds(Money.rounded(value))
        : String.format(Locale.UK, "%,.1f", value).replace(".0", "");
  }

  private static List<Value> sorted(Series one) {
    return one.values().stream().sorted(Comparator.comparing(Value::period)).toList();
  }

  private double x(Canvas canvas, YearMonth month) {
    long all = Math.max(1, first().until(last(), ChronoUnit.MONTHS));
    double room = canvas.width - LEFT - RIGHT;
    return LEFT + room * first().until(month, ChronoUnit.MONTHS) / all;
  }

  private YearMonth first() {
    return months().stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private YearMonth last() {
    return months().stream().max(Comparator.naturalOrder()).orElseThrow();
  }

  private List<YearMonth> months() {
    return series.stream()
        .flatMap(s -> s.values().stream())
        .map(Value::period)
        .map(Period::calendarMonth)
        .toList();
  }
}
