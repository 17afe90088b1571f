package boardpack.basics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Money as a page prints it. The only place where an amount is rounded for a reader; the locale of
 * the machine plays no part.
 */
public final class MoneyWords {
  private MoneyWords() {}

  /** {@code -1,200.0}: £000 in a table. */
  public static String thousands(Money money) {
    return format("#,##0.0", money.value());
  }

  /**
   * In a sentence: {@code £4.1m}, {@code £420k}, {@code −£1.3m}. From £1m up in millions with one
   * decimal, below in whole thousands.
   */
  public static String pounds(Money money) {
    var amount = money.value().abs();
    var million = amount.movePointLeft(3);
    boolean inMillions = amount.setScale(0, RoundingMode.HALF_UP).intValue() >= 1000;
    var words =
        inMillions ? "£" + format("#,##0.0", million) + "m" : "£" + format("#,##0", amount) + "k";
    return money.signum() < 0 && !words.equals("£0k") ? "−" + words : words;
  }

  /** {@code £1,310k}: in whole thousands, however much it is. */
  public static String inThousands(Money money) {
    var words = "£" + format("#,##0", money.value().abs()) + "k";
    return money.signum() < 0 && !words.equals("£0k") ? "−" + words : words;
  }

  /** A count in a sentence, {@code 10,000}. */
  public static String count(long number) {
    return format("#,##0", BigDecimal.valueOf(number));
  }

  private static String format(String pattern, BigDecimal number) {
    var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
