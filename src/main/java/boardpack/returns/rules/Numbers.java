package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers inside a message. */
public final class Numbers {
  private Numbers() {}

  /** {@code 12,345,678,901.5}: as many decimals as there are. */
  public static String of(BigDecimal number) {
    var format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK));
    return format.format(number);
  }

  /** {@code -41,220.0}. */
  public static String of(Money money) {
    return MoneyWords.thousands(money);
  }
}
