package boardpack.pack.compose;

import boardpack.pack.PerformanceLine;
import boardpack.pack.PerformanceLine.Point;
import boardpack.performance.Limits;
import boardpack.performance.Spc;
import boardpack.performance.SpcPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A chart as a pack keeps it: limits and values to four decimals, far finer than it prints. */
final class SpcForPrint {
  private static final int DECIMALS = 4;

  private SpcForPrint() {}

  static PerformanceLine.Spc of(Spc chart) {
    var last = chart.last();
    return new PerformanceLine.Spc(
        rounded(last.mean()),
        lower(last),
        upper(last),
        chart.variation().word(),
        chart.assurance().word(),
        String.join("; ", chart.status()),
        chart.said(),
        chart.points().stream().map(SpcForPrint::point).toList());
  }

  static BigDecimal rounded(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static Point point(SpcPoint point) {
    return new Point(
        point.date(),
        rounded(point.value()),
        rounded(point.mean()),
        lower(point),
        upper(point),
        point.label().words(),
        point.type().word());
  }

  private static Optional<BigDecimal> lower(SpcPoint point) {
    return point.limits().map(Limits::lower).map(SpcForPrint::rounded);
  }

  private static Optional<BigDecimal> upper(SpcPoint point) {
    return point.limits().map(Limits::upper).map(SpcForPrint::rounded);
  }
}
