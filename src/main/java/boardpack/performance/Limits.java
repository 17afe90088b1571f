package boardpack.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mean and the process limits of one step of a chart, never clipped.
 *
 * <p>Computed to 50 digits and kept to 30, so that a point which lies on the mean or on a limit is
 * found to lie on it: floating point would put it a hair beside.
 *
 * @param averageMovingRange after screening
 * @param lower mean − 2.66 × average moving range
 * @param nearLower two thirds of the way from the mean to the limit
 */
public record Limits(
    BigDecimal mean,
    BigDecimal averageMovingRange,
    BigDecimal lower,
    BigDecimal upper,
    BigDecimal nearLower,
    BigDecimal nearUpper) {
  /** The precision of the values that limits are made of. */
  static final MathContext OF_VALUES = new MathContext(25);

  private static final MathContext WORKING = new MathContext(50);
  private static final MathContext KEPT = new MathContext(30);
  private static final BigDecimal LIMIT = new BigDecimal("2.66");
  private static final BigDecimal TWICE_LIMIT = new BigDecimal("5.32");
  private static final BigDecimal SCREEN = new BigDecimal("3.267");
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  /**
   * @param base the points that the limits are made of, two or more
   * @param screening whether moving ranges of 3.267 times their average or more are left out, once
   */
  static Limits of(List<BigDecimal> base, boolean screening) {
    var mean = average(base);
    var ranges = movingRanges(base);
    var average = average(ranges);
    if (screening) {
      var limit = average.multiply(SCREEN).round(KEPT);
      average = average(ranges.stream().filter(range -> range.compareTo(limit) < 0).toList());
    }
    var reach = average.multiply(LIMIT);
    var near = average.multiply(TWICE_LIMIT).divide(THREE, WORKING);
    return new Limits(
        mean.round(KEPT),
        average.round(KEPT),
        mean.subtract(reach).round(KEPT),
        mean.add(reach).round(KEPT),
        mean.subtract(near).round(KEPT),
        mean.add(near).round(KEPT));
  }

  int sideOf(BigDecimal value) {
    return value.compareTo(mean);
  }

  /** How far out a value lies: beyond means strictly beyond. */
  Zone zoneOf(BigDecimal value) {
    boolean high = sideOf(value) > 0;
    if (lies(value, high, high ? upper : lower)) {
      return Zone.OUTSIDE;
    }
    return lies(value, high, high ? nearUpper : nearLower) ? Zone.CLOSE : Zone.INNER;
  }

  private static boolean lies(BigDecimal value, boolean above, BigDecimal bound) {
    int compared = value.compareTo(bound);
    return above ? compared > 0 : compared < 0;
  }

  static BigDecimal average(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return BigDecimal.ZERO;
    }
    var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(values.size()), WORKING);
  }

  private static List<BigDecimal> movingRanges(List<BigDecimal> values) {
    return IntStream.range(1, values.size())
        .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).abs())
        .toList();
  }
}
