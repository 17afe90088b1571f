package boardpack.pack;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Made-up amounts that are the same in every run. */
final class FixtureDraw {
  private final Random random;

  FixtureDraw(long seed) {
    random = new Random(seed);
  }

  /** £000 between the two, with one decimal. */
  Money between(long low, long high) {
    long tenths = low * 10 + (long) (random.nextDouble() * (high - low) * 10);
    return new Money(BigDecimal.valueOf(tenths, 1));
  }

  /** The amount, changed by up to so many per mille. */
  Money about(Money amount, int perMille) {
    return amount.times(BigDecimal.valueOf(1000L + whole(-perMille, perMille), 3));
  }

  int whole(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A decimal with one place. */
  BigDecimal decimal(double low, double high) {
    return BigDecimal.valueOf(Math.round((low + random.nextDouble() * (high - low)) * 10), 1);
  }
}
