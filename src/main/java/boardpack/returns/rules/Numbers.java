package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.NumberForm;
import java.math.BigDecimal;

/** Numbers inside a message. */
public final class Numbers {
  private static final NumberForm FORM = new NumberForm("#,##0.####");

  private Numbers() {}

  /** {@code 12,345,678,901.5}: as many decimals as there are. */
  public static String of(BigDecimal number) {
    return FORM.of(number);
  }

  /** {@code -41,220.0}. */
  public static String of(Money money) {
    return MoneyWords.thousands(money);
  }
}
