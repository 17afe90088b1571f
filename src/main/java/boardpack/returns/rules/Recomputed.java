package boardpack.returns.rules;

import boardpack.basics.Quantity;
import boardpack.reference.Indicator;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The value of an indicator as its numerator and denominator give it, four decimals. */
public final class Recomputed {
  private static final int DECIMALS = 4;

  private Recomputed() {}

  /** Empty for a count, and where either is missing or the denominator is nil. */
  public static Optional<BigDecimal> value(Indicator indicator, ReturnRow row) {
    var numerator = row.quantityIfGiven("numerator").map(Quantity::value);
    var denominator =
        row.quantityIfGiven("denominator").map(Quantity::value).filter(any -> any.signum() != 0);
    return indicator.isCount() || numerator.isEmpty() || denominator.isEmpty()
        ? Optional.empty()
        : Optional.of(
            numerator
                .get()
                .multiply(factor(indicator))
                .divide(denominator.get(), DECIMALS, RoundingMode.HALF_UP));
  }

  private static BigDecimal factor(Indicator indicator) {
    return switch (indicator.unit()) {
      case "percent" -> BigDecimal.valueOf(100);
      case "per_100k" -> BigDecimal.valueOf(100_000);
      default -> BigDecimal.ONE;
    };
  }
}
