package boardpack.returns;

import java.util.List;
import java.util.stream.IntStream;

/** The headings of columns that hold one month of the financial year each, April first. */
public final class MonthHeadings {
  private static final int MONTHS = 12;

  private MonthHeadings() {}

  /**
   * {@code plan_m04}.
   *
   * @param prefix up to the number
   * @param month 1 to 12, 1 is April
   */
  public static String of(String prefix, int month) {
    return month < 10 ? prefix + "0" + month : prefix + month;
  }

  /** April to March. */
  public static List<String> year(String prefix) {
    return first(prefix, MONTHS);
  }

  /** April to a month, 1 to 12; none for 0. */
  public static List<String> first(String prefix, int months) {
    return IntStream.rangeClosed(1, months).mapToObj(month -> of(prefix, month)).toList();
  }
}
