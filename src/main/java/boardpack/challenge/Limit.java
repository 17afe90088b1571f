package boardpack.challenge;

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

  private static Breach breach(Level level, String side, BigDecimal bound, String unit) {
    boolean one = bound.compareTo(BigDecimal.ONE) == 0;
    var words = one ? unit.replace(" months", " month") : unit;
    return new Breach(level, side + " " + Sentence.number(bound) + words);
  }
}
