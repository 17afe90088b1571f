package boardpack.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A month of reporting. Written as its calendar month, {@code 2017-04}; printed with the NHS month
 * number beside it, {@code M1 2017/18}.
 *
 * @param year the financial year
 * @param number 1 (April) to 12 (March); 13 is March after audit
 */
public record Period(FinancialYear year, int number) implements Comparable<Period> {
  private static final int AFTER_AUDIT = 13;
  private static final Pattern MONTH_NUMBER = Pattern.compile("M([1-9]|1[0-3])");
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /**
   * @throws IllegalArgumentException if the number is not 1 to 13
   */
  public Period {
    if (number < 1 || number > AFTER_AUDIT) {
      throw new IllegalArgumentException("M" + number + " is not a month of the year: M1 to M13");
    }
  }

  public static Period of(YearMonth month) {
    return FinancialYear.of(month).month((month.getMonthValue() + 8) % 12 + 1);
  }

  /** Reads what {@link #toString} writes. */
  @JsonCreator
  public static Period of(String written) {
    if (written.endsWith("-M13")) {
      return FinancialYear.of(YearMonth.parse(written.substring(0, 7))).month(AFTER_AUDIT);
    }
    return of(YearMonth.parse(written));
  }

  /** Reads a calendar month, {@code 2017-04}; empty when the text is none. */
  public static Optional<Period> parse(String text) {
    try {
      return Optional.of(of(text.strip()));
    } catch (DateTimeParseException notAMonth) {
      return Optional.empty();
    }
  }

  /** Reads an NHS month number, {@code M1} to {@code M13}; empty when the text is none. */
  public static Optional<Period> parse(FinancialYear year, String monthNumber) {
    var digits = monthNumber.strip().toUpperCase(Locale.ROOT);
    if (!MONTH_NUMBER.matcher(digits).matches()) {
      return Optional.empty();
    }
    return Optional.of(year.month(Integer.parseInt(digits.substring(1))));
  }

  public YearMonth calendarMonth() {
    int month = Math.min(number, 12);
    return YearMonth.of(month <= 9 ? year.start() : year.start() + 1, (month + 2) % 12 + 1);
  }

  public LocalDate lastDay() {
    return calendarMonth().atEndOfMonth();
  }

  /** The months gone of the year, 1 to 12. */
  public int monthsGone() {
    return Math.min(number, 12);
  }

  public int monthsLeft() {
    return 12 - monthsGone();
  }

  public boolean isAfterAudit() {
    return number == AFTER_AUDIT;
  }

  /** The calendar month before, in last year if this is M1. */
  public Period previous() {
    return of(calendarMonth().minusMonths(1));
  }

  public Period next() {
    return of(calendarMonth().plusMonths(1));
  }

  /** The NHS month number alone, {@code M9}. */
  public String monthNumber() {
    return "M" + number;
  }

  /** {@code M9 2017/18}. */
  public String label() {
    return monthNumber() + " " + year;
  }

  /** {@code December 2017}. */
  public String words() {
    return WORDS.format(calendarMonth()) + (isAfterAudit() ? " after audit" : "");
  }

  @Override
  public int compareTo(Period other) {
    int byYear = year.compareTo(other.year);
    return byYear != 0 ? byYear : Integer.compare(number, other.number);
  }

  /** The calendar month, {@code 2017-04}; after audit {@code 2018-03-M13}. */
  @JsonValue
  @Override
  public String toString() {
    return calendarMonth() + (isAfterAudit() ? "-M13" : "");
  }
}
