package boardpack.basics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates inside a message: {@code 14 March 2017}. */
public final class Dates {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Dates() {}

  public static String words(LocalDate day) {
    return DAY.format(day);
  }

  /** The date in England. */
  public static String words(Instant instant) {
    return words(day(instant));
  }

  /** The date in England. */
  public static LocalDate day(Instant instant) {
    return instant.atZone(ENGLAND).toLocalDate();
  }
}
