package boardpack.challenge;

import boardpack.returns.Scheme;
import java.util.Locale;

/** How certain what a scheme has not yet delivered is. */
enum DeliveryClass {
  /** Gateway 5: delivered. */
  CERTAIN,
  LOW,
  MEDIUM,
  HIGH,
  /** No scheme behind it, whatever its rating. */
  UNIDENTIFIED;

  private static final int DELIVERED = 5;

  static DeliveryClass of(Scheme scheme) {
    if (scheme.gateway() == DELIVERED) {
      return CERTAIN;
    }
    if (scheme.isUnidentified()) {
      return UNIDENTIFIED;
    }
    return switch (scheme.risk()) {
      case LOW -> LOW;
      case MEDIUM -> MEDIUM;
      case HIGH -> HIGH;
    };
  }

  /** Whether an organisation's own record says something of it. */
  boolean isRated() {
    return this != CERTAIN && this != UNIDENTIFIED;
  }

  /** Its name in {@code thresholds.yml}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
