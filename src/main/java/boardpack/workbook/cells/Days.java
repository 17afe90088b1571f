package boardpack.workbook.cells;

import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Days by their serial number, in the workbook's own way of counting.
 *
 * <p>Counting from 1900, number 60 is 29 February 1900, which never was; 0 and below are no days.
 */
public enum Days {
  FROM_1900,
  FROM_1904;

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate START_1900 = LocalDate.of(1899, 12, 31);
  private static final int NEVER_WAS = 60;
  private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);
  private static final long MOST_SERIAL = 3_000_000;

  /** Empty if there is no such day. */
  public Optional<CellValue.Day> day(BigDecimal serial) {
    if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(MOST_SERIAL)) > 0) {
      return Optional.empty();
    }
    int whole = serial.intValue();
    var date = date(whole);
    return date.filter(found -> !found.isAfter(LAST))
        .map(found -> new CellValue.Day(found, time(serial, whole)));
  }

  private Optional<LocalDate> date(int serial) {
    if (this == FROM_1904) {
      return Optional.of(START_1904.plusDays(serial));
    }
    if (serial == 0 || serial == NEVER_WAS) {
      return Optional.empty();
    }
    return Optional.of(START_1900.plusDays(serial < NEVER_WAS ? serial : serial - 1L));
  }

  private static LocalTime time(BigDecimal serial, int whole) {
    long milliseconds =
        serial
            .subtract(BigDecimal.valueOf(whole))
            .multiply(MILLISECONDS)
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    return LocalTime.ofNanoOfDay(Math.min(milliseconds, 86_399_999) * 1_000_000);
  }
}
