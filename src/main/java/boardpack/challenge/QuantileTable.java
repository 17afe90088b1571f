package boardpack.challenge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The inverse of a spread at Φ(z), tabulated over z from −6 to 6 and interpolated: a draw costs
 * nanoseconds instead of microseconds, and is off by less than one part in 10,000.
 */
final class QuantileTable {
  private static final double END = 6;
  private static final int STEPS_PER_UNIT = 200;
  private static final int STEPS = (int) (2 * END) * STEPS_PER_UNIT;
  private static final Map<BetaPert, QuantileTable> KNOWN = new ConcurrentHashMap<>();

  private final double[] values = new double[STEPS + 1];

  private QuantileTable(Spread spread) {
    var normal = NormalDistribution.of(0, 1);
    for (int step = 0; step <= STEPS; step++) {
      double z = (double) step / STEPS_PER_UNIT - END;
      values[step] = spread.quantile(normal.cumulativeProbability(z));
    }
  }

  static QuantileTable of(Spread spread) {
    return spread instanceof BetaPert pert
        ? KNOWN.computeIfAbsent(pert, QuantileTable::new)
        : new QuantileTable(spread);
  }

  /** The quantile at Φ(z). */
  double at(double z) {
    double place = (Math.max(-END, Math.min(END, z)) + END) * STEPS_PER_UNIT;
    int below = Math.min((int) place, STEPS - 1);
    double part = place - below;
    return values[below] + part * (values[below + 1] - values[below]);
  }
}
