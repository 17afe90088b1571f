package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.challenge.Challenge.Level;
import java.math.BigDecimal;
import java.util.Optional;

/** The bounds of one measure. Either may be absent: some tests know only amber, or only red. */
record Limit(Optional<BigDecimal> amber, Optional<BigDecimal> red) {

  /**
   * Whether a value lies strictly above a bound.
   *
   * @param unit what stands after the bound in words: {@code % in M7–M12}
   */
  Optional<Breach> above(BigDecimal value, String unit) {
    if (red.filter(bound -> value.compareTo(bound) > 0).isPresent()) {
      return Optional.of(breach(Level.RED, "over", red.get(), unit));
    }
    if (amber.filter(bound -> value.compareTo(bound) > 0).isPresent()) {
      return Optional.of(breach(Level.AMBER, "over", amber.get(), unit));
    }
    return Optional.empty();
  }

  Optional<Breach> above(Percent value, String unit) {
    return above(value.value(), unit);
  }

  /** Whether an amount lies strictly above a bound in £000. */
  Optional<Breach> above(Money amount, String what) {
    return above(amount.value(), what)
        .map(
            breach ->
                new Breach(
                    breach.level(),
                    "over %s%s".formatted(MoneyWords.inThousands(bound(breach)), what)));
  }

  /** Whether a value lies strictly below a bound. */
  Optional<Breach> below(BigDecimal value, String unit) {
    if (red.filter(bound -> value.compareTo(bound) < 0).isPresent()) {
      return Optional.of(breach(Level.RED, "under", red.get(), unit));
    }
    if (amber.filter(bound -> value.compareTo(bound) < 0).isPresent()) {
      return Optional.of(breach(Level.AMBER, "under", amber.get(), unit));
    }
    return Optional.empty();
  }

  Optional<Breach> below(Percent value, String unit) {
    return below(value.value(), unit);
  }

  private Money bound(Breach breach) {
    return Money.rounded((breach.level() == Level.RED ? red : amber).orElseThrow());
  }

  private static Breach breach(Level level, String side, BigDecimal bound, String unit) {
    boolean one = bound.compareTo(BigDecimal.ONE) == 0;
    var words = one ? unit.replace(" months", " month") : unit;
    return new Breach(level, side + " " + exactly(bound) + words);
  }

  /** A bound is printed as it is written, never rounded. */
  private static String exactly(BigDecimal bound) {
    var plain = bound.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
