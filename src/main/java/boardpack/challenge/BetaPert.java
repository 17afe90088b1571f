package boardpack.challenge;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The Beta-PERT distribution with λ = 4.
 *
 * <pre>
 * α = 1 + 4 (mode − min) / (max − min)
 * β = 1 + 4 (max − mode) / (max − min)
 * mean = (min + 4 mode + max) / 6
 * </pre>
 */
record BetaPert(double min, double mode, double max) implements Spread {
  private static final double LAMBDA = 4;

  /**
   * @throws IllegalArgumentException if min, mode and max do not ascend
   */
  BetaPert {
    if (!(min <= mode && mode <= max && min < max)) {
      throw new IllegalArgumentException(
          "min %s, mode %s, max %s do not ascend".formatted(min, mode, max));
    }
  }

  static BetaPert of(DatedThresholds thresholds, String name) {
    return new BetaPert(
        thresholds.number(name + ".min").doubleValue(),
        thresholds.number(name + ".mode").doubleValue(),
        thresholds.number(name + ".max").doubleValue());
  }

  @Override
  public double quantile(double p) {
    return min + (max - min) * beta().inverseCumulativeProbability(p);
  }

  @Override
  public double mean() {
    return (min + LAMBDA * mode + max) / (LAMBDA + 2);
  }

  /** In closed form. */
  double variance() {
    double width = max - min;
    return width * width * beta().getVariance();
  }

  private BetaDistribution beta() {
    double width = max - min;
    return BetaDistribution.of(
        1 + LAMBDA * (mode - min) / width, 1 + LAMBDA * (max - mode) / width);
  }
}
