package boardpack.basics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money as a page prints it. The only place where an amount is rounded for a reader; the locale of
 * the machine plays no part.
 */
public final class MoneyWords {
  private static final NumberForm TENTHS = new NumberForm("#,##0.0");
  private static final NumberForm WHOLE = new NumberForm("#,##0");

  private MoneyWords() {}

  /** {@code -1,200.0}: £000 in a table. */
  public static String thousands(Money money) {
    return TENTHS.of(money.value());
  }

  /**
   * In a sentence: {@code £4.1m}, {@code £420k}, {@code −£1.3m}. From £1m up in millions with one
   * decimal, below in whole thousands.
   */
  public static String pounds(Money money) {
    var amount = money.value().abs();
    var million = amount.movePointLeft(3);
    boolean inMillions = amount.setScale(0, RoundingMode.HALF_UP).intValue() >= 1000;
    var words = inMillions ? "£" + TENTHS.of(million) + "m" : "£" + WHOLE.of(amount) + "k";
    return money.signum() < 0 && !words.equals("£0k") ? "−" + words : words;
  }

  /** {@code £1,310k}: in whole thousands, however much it is. */
  public static String inThousands(Money money) {
    var words = "£" + WHOLE.of(money.value().abs()) + "k";
    return money.signum() < 0 && !words.equals("£0k") ? "−" + words : words;
  }

  /** A count in a sentence, {@code 10,000}. */
  public static String count(long number) {
    return WHOLE.of(BigDecimal.valueOf(number));
  }
}
