package boardpack.challenge;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share in per cent, compared exactly and rounded only where it is printed.
 *
 * @param value 71.43 is 71.43 per cent
 */
record Percent(BigDecimal value) {
  private static final int SCALE = 8;

  /** How many per cent one amount is of another; empty where the other is not above nought. */
  static Optional<Percent> of(Money part, Money whole) {
    return whole.signum() <= 0 ? Optional.empty() : Optional.of(of(part.value(), whole.value()));
  }

  /**
   * @throws ArithmeticException if the whole is nought
   */
  static Percent of(BigDecimal part, BigDecimal whole) {
    return new Percent(part.movePointRight(2).divide(whole, SCALE, RoundingMode.HALF_UP));
  }

  /** 1.25 for 125 per cent. */
  BigDecimal times() {
    return value.movePointLeft(2);
  }

  /** With one decimal at most: {@code 71}, {@code 71.4}. */
  @Override
  public String toString() {
    return Sentence.number(value);
  }
}
