package boardpack.basics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Money as a page prints it. The only place where an amount is rounded for a reader; the locale of
 * the machine plays no part.
 */
public final class MoneyWords {
  private static final NumberForm TENTHS = new NumberForm("#,##0.0");
  private static final NumberForm WHOLE = new NumberForm("#,##0");
  private static final Pattern THOUSANDS = Pattern.compile("£(\\d[\\d,]*(?:\\.\\d)?)k");

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

  /**
   * A sentence with its thousands of pounds as {@link #pounds} says them, for a page that says all
   * of its money so: {@code £33,859.0k} becomes {@code £33.9m}.
   */
  public static String inOneForm(String sentence) {
    return THOUSANDS.matcher(sentence).replaceAll(MoneyWords::said);
  }

  private static String said(MatchResult thousands) {
    return pounds(Money.of(thousands.group(1).replace(",", "")));
  }

  /** A count in a sentence, {@code 10,000}. */
  public static String count(long number) {
    return WHOLE.of(BigDecimal.valueOf(number));
  }
}
