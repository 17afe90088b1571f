package boardpack.challenge;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * What a programme comes to, draw by draw. Kept in whole pounds, so that sums do not depend on the
 * order in which they are added.
 */
final class Outcomes {
  private static final int POUNDS = 3;
  private static final double HALF = 0.5;

  private final long[] pounds;
  private long certain;
  private double mean;

  Outcomes(int draws) {
    pounds = new long[draws];
  }

  /** What has been delivered: the same in every draw. */
  void addCertain(Money delivered) {
    certain += delivered.value().movePointRight(POUNDS).longValueExact();
  }

  /**
   * What is outstanding, times the part of it that comes in each draw; neither is negative.
   *
   * @param meanPart the mean of the part in closed form
   */
  void add(Money outstanding, double[] part, double meanPart) {
    double whole = outstanding.value().movePointRight(POUNDS).doubleValue();
    for (int draw = 0; draw < pounds.length; draw++) {
      pounds[draw] += (long) (whole * part[draw] + HALF);
    }
    mean += Math.round(whole * meanPart);
  }

  /** Quantiles by nearest rank. */
  Simulation against(Money plan, long seed) {
    var sorted = Arrays.stream(pounds).map(drawn -> drawn + certain).sorted().toArray();
    return new Simulation(
        seed,
        sorted.length,
        plan,
        quantile(sorted, 20),
        quantile(sorted, 50),
        quantile(sorted, 80),
        money(Math.round(mean + certain)),
        chance(sorted, plan));
  }

  private static Money quantile(long[] sorted, int percent) {
    return money(sorted[(sorted.length * percent + 99) / 100 - 1]);
  }

  private static BigDecimal chance(long[] sorted, Money plan) {
    long wanted = plan.value().movePointRight(POUNDS).longValueExact();
    long reached = Arrays.stream(sorted).filter(outcome -> outcome >= wanted).count();
    return BigDecimal.valueOf(reached * 100)
        .divide(BigDecimal.valueOf(sorted.length), 1, RoundingMode.HALF_UP);
  }

  private static Money money(long pounds) {
    return Money.rounded(BigDecimal.valueOf(pounds, POUNDS));
  }
}
