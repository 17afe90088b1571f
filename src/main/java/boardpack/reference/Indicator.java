package boardpack.reference;

import boardpack.basics.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure of performance: numerator over denominator against a standard.
 *
 * @param reportedBy who reports it, in the reference file's words
 * @param unit {@code percent}, {@code count}, {@code minutes}, {@code per_100k}
 * @param standard the national standard, in the indicator's unit; null where it is local or none
 * @param comparator {@code >=}, {@code <=}, {@code <}, {@code =}, {@code none}
 * @param minimum the least value that can be, or null
 * @param maximum the greatest value that can be, or null
 */
public record Indicator(
    String code,
    String name,
    String reportedBy,
    String numerator,
    String denominator,
    String unit,
    @Nullable BigDecimal standard,
    String comparator,
    boolean higherIsBetter,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal maximum,
    Shape shape,
    YearMonth validFrom,
    @Nullable YearMonth validTo) {

  /** How a series of it may be charted. */
  public enum Shape {
    /** Straight onto an SPC chart. */
    MONTHLY,
    /** A running total of the year: differenced first. */
    CUMULATIVE,
    /** Quarterly, annual or rare: a table and no icon. */
    TABLE
  }

  public Optional<BigDecimal> nationalStandard() {
    return Optional.ofNullable(standard);
  }

  public boolean isCount() {
    return denominator.isEmpty();
  }

  public boolean isValidIn(Period period) {
    var month = period.calendarMonth();
    return !month.isBefore(validFrom) && (validTo == null || !month.isAfter(validTo));
  }
}
