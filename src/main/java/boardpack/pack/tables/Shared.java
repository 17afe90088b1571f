package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.pack.PositionLine;
import java.util.Optional;

/** The part of a shared body's amounts that counts in this footprint. */
final class Shared {
  private Shared() {}

  static Optional<Money> of(PositionLine line, String amount) {
    return switch (amount) {
      case "ytdPlan" -> line.sharedYtdPlan();
      case "ytdActual" -> line.sharedYtdActual();
      case "yearPlan" -> line.sharedYearPlan();
      default -> line.sharedForecast();
    };
  }

  /** {@code ytdPlan} is {@code sharedYtdPlan}. */
  static String key(String amount) {
    return "shared" + Character.toUpperCase(amount.charAt(0)) + amount.substring(1);
  }
}
