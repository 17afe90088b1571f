package boardpack.workbook.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as spreadsheets keep them: a double that was saved, read back rounded to 15 significant
 * digits, which is what the sender saw.
 */
public final class Numbers {
  private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LONGEST = 400;
  private static final Pattern SAVED =
      Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?");

  /** What no double can hold would otherwise become nought. */
  private static final Pattern NOT_NOUGHT = Pattern.compile("^[^eE]*[1-9]");

  private Numbers() {}

  /** The number that a file's text stands for; empty for anything but a finite decimal number. */
  public static Optional<BigDecimal> parse(String text) {
    if (isShort(text)) {
      return Optional.of(plain(new BigDecimal(text)));
    }
    if (text.length() > LONGEST || !SAVED.matcher(text).matches()) {
      return Optional.empty();
    }
    double saved = Double.parseDouble(text);
    return saved == 0 && NOT_NOUGHT.matcher(text).find() ? Optional.empty() : of(saved);
  }

  /** Empty if it is not finite. */
  public static Optional<BigDecimal> of(double saved) {
    return Double.isFinite(saved)
        ? Optional.of(plain(new BigDecimal(saved).round(FIFTEEN_DIGITS)))
        : Optional.empty();
  }

  /** Up to 15 digits survive the way through a double as they are. */
  private static boolean isShort(String text) {
    int length = text.length();
    int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    if (length == start || length - start > 15) {
      return false;
    }
    int points = 0;
    for (int i = start; i < length; i++) {
      char one = text.charAt(i);
      if (one == '.' && i > start && i < length - 1) {
        points++;
      } else if (one < '0' || one > '9') {
        return false;
      }
    }
    return points <= 1;
  }

  private static BigDecimal plain(BigDecimal number) {
    if (number.scale() == 0) {
      return number;
    }
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
