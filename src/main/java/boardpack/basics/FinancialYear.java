package boardpack.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An NHS financial year, April to March, written {@code 2017/18}.
 *
 * @param start the calendar year in which it begins
 */
public record FinancialYear(int start) implements Comparable<FinancialYear> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})/(\\d{2})");

  public static FinancialYear of(YearMonth month) {
    return new FinancialYear(month.getMonthValue() >= 4 ? month.getYear() : month.getYear() - 1);
  }

  /** Reads what {@link #toString} writes. */
  @JsonCreator
  static FinancialYear of(String written) {
    return parse(written)
        .orElseThrow(() -> new IllegalArgumentException(written + " is no financial year"));
  }

  /** Reads {@code 2017/18}; empty when the text is no financial year. */
  public static Optional<FinancialYear> parse(String text) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    var year = new FinancialYear(Integer.parseInt(form.group(1)));
    return year.toString().equals(form.group()) ? Optional.of(year) : Optional.empty();
  }

  /**
   * @param number 1 (April) to 12 (March), or 13 for March after audit
   */
  public Period month(int number) {
    return new Period(this, number);
  }

  public FinancialYear previous() {
    return new FinancialYear(start - 1);
  }

  public FinancialYear next() {
    return new FinancialYear(start + 1);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(start, other.start);
  }

  @JsonValue
  @Override
  public String toString() {
    return start + (endsIn() < 10 ? "/0" : "/") + endsIn();
  }

  /** The last two digits of the calendar year in which it ends. */
  private int endsIn() {
    return (start + 1) % 100;
  }
}
