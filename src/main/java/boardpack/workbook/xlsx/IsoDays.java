package boardpack.workbook.xlsx;

import boardpack.workbook.CellValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Dates that strict workbooks write out: {@code 2017-04-01}, {@code 2017-04-01T12:30:00}. */
final class IsoDays {
  private IsoDays() {}

  /** A time alone stays the text that it is. Empty for what is none of these. */
  static Optional<CellValue> parse(String text) {
    var plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    try {
      if (plain.indexOf('T') > 0) {
        var moment = LocalDateTime.parse(plain);
        return Optional.of(new CellValue.Day(moment.toLocalDate(), moment.toLocalTime()));
      }
      if (plain.indexOf(':') > 0) {
        return Optional.of(new CellValue.Text(LocalTime.parse(plain).toString()));
      }
      return Optional.of(new CellValue.Day(LocalDate.parse(plain)));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }
}
