package boardpack.sample;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Twelve months of money, April first, in tenths of £000: whole numbers, so that every sum is
 * exact.
 */
final class Months {
  static final Months NIL = of(month -> 0);

  private final long[] tenths;

  private Months(long[] tenths) {
    this.tenths = tenths;
  }

  /**
   * @param amount by number of the month, 1 to 12
   */
  static Months of(IntToLongFunction amount) {
    return new Months(IntStream.rangeClosed(1, 12).mapToLong(amount).toArray());
  }

  /** A year's amount over the months by weight, to the last tenth. */
  static Months spread(long year, double... weights) {
    double all = Arrays.stream(weights).sum();
    double gone = 0;
    long given = 0;
    var tenths = new long[12];
    for (int month = 0; month < 12; month++) {
      gone += weights[month];
      tenths[month] = Math.round(year * (gone / all)) - given;
      given += tenths[month];
    }
    return new Months(tenths);
  }

  static Months even(long year) {
    return spread(year, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
  }

  /** All of it in one month. */
  static Months inMonth(int month, long amount) {
    return of(each -> each == month ? amount : 0);
  }

  long month(int number) {
    return tenths[number - 1];
  }

  /** The sum of the first months. */
  long to(int months) {
    return Arrays.stream(tenths, 0, months).sum();
  }

  long year() {
    return to(12);
  }

  Months plus(Months other) {
    return of(month -> month(month) + other.month(month));
  }

  Months minus(Months other) {
    return of(month -> month(month) - other.month(month));
  }

  Months negated() {
    return of(month -> -month(month));
  }

  /** Each month times a factor, rounded to a tenth. */
  Months times(double factor) {
    return of(month -> Math.round(month(month) * factor));
  }

  /** These months up to one, another's after it. */
  Months until(int lastMonth, Months then) {
    return of(month -> month <= lastMonth ? month(month) : then.month(month));
  }

  static Money money(long tenths) {
    return new Money(BigDecimal.valueOf(tenths, 1));
  }
}
