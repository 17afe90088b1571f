package boardpack.pack.charts;

import boardpack.pack.PerformanceLine;
import boardpack.pack.PerformanceLine.Point;
import boardpack.pack.PerformanceLine.Spc;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * An XmR chart: every month's value, the mean, the limits and the standard. Special causes differ
 * in shape as well as colour: a square is of concern, a ring an improvement, a diamond neither, a
 * small dot no special cause.
 */
public final class SpcChart extends Chart {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
  private static final double LEFT = 32;
  private static final double RIGHT = 62;
  private static final double SIZE = 7.5;

  private final List<Point> points;
  private final Optional<BigDecimal> standard;
  private final String unit;

  public SpcChart(PerformanceLine line) {
    this.points = line.spc().map(Spc::points).orElse(List.of());
    this.standard = line.standard();
    this.unit = line.unit().equals("percent") ? "%" : line.unit();
  }

  @Override
  void draw(Canvas canvas) {
    if (points.isEmpty()) {
      return;
    }
    var values =
        DoubleStream.concat(
            points.stream().flatMap(SpcChart::heights).mapToDouble(BigDecimal::doubleValue),
            standard.stream().mapToDouble(BigDecimal::doubleValue));
    var scale = Scale.over(values, 4, canvas.height - 15, 14);
    drawAxes(canvas, scale);
    drawSteps(canvas, scale);
    drawValues(canvas, scale);
    drawLabels(canvas, scale);
  }

  private static Stream<BigDecimal> heights(Point point) {
    return Stream.of(Optional.of(point.value()), point.lower(), point.upper())
        .flatMap(Optional::stream);
  }

  private void drawAxes(Canvas canvas, Scale scale) {
    canvas.text(unit, 0, 7, SIZE, Palette.MUTED);
    for (double mark : scale.marks()) {
      canvas.line(LEFT, scale.at(mark), canvas.width - RIGHT, scale.at(mark), Palette.RULE, 0.4);
      canvas.textRight(scale.label(mark), LEFT - 4, scale.at(mark) + 2.5, SIZE, Palette.MUTED);
    }
    int every = Math.max(1, (points.size() + 5) / 6);
    for (int i = points.size() - 1; i >= 0; i -= every) {
      canvas.textMiddle(
          MONTH.format(points.get(i).date()), x(canvas, i), canvas.height - 3, SIZE, Palette.MUTED);
    }
  }

  /** Mean and limits, level within a step and broken between two. */
  private void drawSteps(Canvas canvas, Scale scale) {
    for (int i = 0; i < points.size(); i++) {
      var point = points.get(i);
      double half = i + 1 < points.size() ? (x(canvas, i + 1) - x(canvas, i)) / 2 : 4;
      double from = x(canvas, i) - half;
      double to = x(canvas, i) + half;
      double mean = scale.at(point.mean().doubleValue());
      canvas.line(from, mean, to, mean, Palette.INK, 0.8);
      Stream.of(point.lower(), point.upper())
          .flatMap(Optional::stream)
          .map(limit -> scale.at(limit.doubleValue()))
          .forEach(limit -> canvas.dashes(from, limit, to, limit, Palette.MUTED, 0.8));
    }
    standard.ifPresent(
        s -> {
          double y = scale.at(s.doubleValue());
          canvas.line(LEFT, y, canvas.width - RIGHT, y, Palette.CONCERN, 0.8);
        });
  }

  private void drawValues(Canvas canvas, Scale scale) {
    for (var run : runs()) {
      var path = new ArrayList<double[]>();
      run.forEach(i -> path.add(new double[] {x(canvas, i), y(scale, i)}));
      canvas.path(path, Palette.COMMON_CAUSE, 1, false);
    }
    for (int i = 0; i < points.size(); i++) {
      var cause = Cause.of(points.get(i).type());
      mark(canvas, cause, x(canvas, i), y(scale, i));
    }
  }

  private static void mark(Canvas canvas, Cause cause, double x, double y) {
    switch (cause) {
      case CONCERN -> canvas.square(x, y, 2.7, cause.colour());
      case IMPROVEMENT -> canvas.ring(x, y, 2.7, cause.colour(), 1.4);
      case NEUTRAL -> canvas.diamond(x, y, 3.6, cause.colour());
      case COMMON -> canvas.dot(x, y, 1.6, cause.colour());
    }
  }

  /** Points of months that follow each other: a missing month breaks the line. */
  private List<List<Integer>> runs() {
    var runs = new ArrayList<List<Integer>>();
    for (int i = 0; i < points.size(); i++) {
      if (i == 0 || monthOf(i - 1).until(monthOf(i), ChronoUnit.MONTHS) > 1) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(i);
    }
    return runs;
  }

  private void drawLabels(Canvas canvas, Scale scale) {
    var last = points.get(points.size() - 1);
    var labels = new EndLabels();
    labels.add("Mean " + decimal(last.mean()), scale.at(last.mean().doubleValue()), Palette.INK);
    last.upper()
        .ifPresent(
            u -> labels.add("Upper " + decimal(u), scale.at(u.doubleValue()), Palette.MUTED));
    last.lower()
        .ifPresent(
            l -> labels.add("Lower " + decimal(l), scale.at(l.doubleValue()), Palette.MUTED));
    standard.ifPresent(
        s -> labels.add("Standard " + plain(s), scale.at(s.doubleValue()), Palette.CONCERN));
    labels.draw(canvas, canvas.width - RIGHT + 5);
  }

  private double x(Canvas canvas, int i) {
    long months = Math.max(1, monthOf(0).until(monthOf(points.size() - 1), ChronoUnit.MONTHS));
    double room = canvas.width - LEFT - RIGHT - 8;
    return LEFT + 4 + room * monthOf(0).until(monthOf(i), ChronoUnit.MONTHS) / months;
  }

  private double y(Scale scale, int i) {
    return scale.at(points.get(i).value().doubleValue());
  }

  private YearMonth monthOf(int i) {
    return YearMonth.from(points.get(i).date());
  }

  /** A bound as people say it, {@code 95} and not {@code 95.0}. */
  private static String plain(BigDecimal number) {
    var words = decimal(number);
    return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
  }

  private static String decimal(BigDecimal number) {
    return number.scale() > 1
        ? number.setScale(1, RoundingMode.HALF_UP).toPlainString()
        : number.toPlainString();
  }
}
