package boardpack.pack.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a sentence says a measure's value. */
final class PerformanceWords {
  private PerformanceWords() {}

  /** {@code 84.4 %}, {@code 12}, {@code 7.3 minutes}: a count has no decimals and no unit. */
  static String amount(BigDecimal value, String unit) {
    return switch (unit) {
      case "percent" -> value.setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
      case "count" -> value.setScale(0, RoundingMode.HALF_UP).toPlainString();
      default -> value.setScale(1, RoundingMode.HALF_UP).toPlainString() + " " + unit;
    };
  }
}
