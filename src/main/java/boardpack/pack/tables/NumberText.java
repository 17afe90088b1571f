package boardpack.pack.tables;

import java.math.BigDecimal;
import java.util.Optional;

/** A figure that the pack holds as text. */
final class NumberText {
  private NumberText() {}

  /** Empty when the text is no plain number. */
  static Optional<BigDecimal> of(String text) {
    return text.matches("-?\\d{1,15}(\\.\\d{1,6})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
