package boardpack.challenge;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

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
    var ranked = new Ranked(pounds);
    return new Simulation(
        seed,
        pounds.length,
        plan,
        quantile(ranked, 20),
        quantile(ranked, 50),
        quantile(ranked, 80),
        money(Math.round(mean + certain)),
        chance(plan));
  }

  private Money quantile(Ranked ranked, int percent) {
    return money(ranked.at((pounds.length * percent + 99) / 100) + certain);
  }

  private BigDecimal chance(Money plan) {
    long wanted = plan.value().movePointRight(POUNDS).longValueExact() - certain;
    int reached = 0;
    for (long drawn : pounds) {
      if (drawn >= wanted) {
        reached++;
      }
    }
    return BigDecimal.valueOf(reached * 100L)
        .divide(BigDecimal.valueOf(pounds.length), 1, RoundingMode.HALF_UP);
  }

  private static Money money(long pounds) {
    return Money.rounded(BigDecimal.valueOf(pounds, POUNDS));
  }
}
