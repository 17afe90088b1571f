package boardpack.basics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a number is written, {@code #,##0.0}: in British English whatever the machine speaks, rounded
 * half-up. May be used by many threads.
 */
public final class NumberForm {
  private final DecimalFormat prototype;

  /**
   * @param pattern as {@link DecimalFormat} has it
   */
  public NumberForm(String pattern) {
    prototype = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    prototype.setRoundingMode(RoundingMode.HALF_UP);
  }

  public String of(BigDecimal number) {
    return ((DecimalFormat) prototype.clone()).format(number);
  }
}
