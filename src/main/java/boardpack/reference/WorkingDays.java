package boardpack.reference;

import boardpack.basics.Period;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The working days of England: Mondays to Fridays but for bank holidays, substitute days included.
 * One-off holidays, and holidays that were moved, come from a file:
 *
 * <pre>
 * date,name,day
 * 2030-06-05,Coronation,holiday
 * 2030-05-06,Early May bank holiday,working
 * </pre>
 */
public final class WorkingDays {
  private static final String ENGLAND = "eng";

  private final HolidayManager rules =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private final Map<LocalDate, Optional<String>> exceptions;
  private final Map<Integer, NavigableMap<LocalDate, String>> byYear = new ConcurrentHashMap<>();

  private WorkingDays(Map<LocalDate, Optional<String>> exceptions) {
    this.exceptions = Map.copyOf(exceptions);
  }

  /** By the rules of the law, without a file. */
  public static WorkingDays england() {
    return Shipped.ENGLAND;
  }

  /** By the rules of the law, but for what a file says. */
  public static WorkingDays england(ReferenceFile file) {
    var exceptions = new HashMap<LocalDate, Optional<String>>();
    for (var row : file.rows()) {
      var date = row.date("date").orElseThrow(() -> row.wrong("date", "a date, 2030-06-05"));
      exceptions.put(
          date,
          switch (row.text("day")) {
            case "holiday" -> Optional.of(row.required("name"));
            case "working" -> Optional.empty();
            default -> throw row.wrong("day", "holiday or working");
          });
    }
    return new WorkingDays(exceptions);
  }

  public boolean isWorking(LocalDate date) {
    return !isWeekend(date) && holiday(date).isEmpty();
  }

  /** The name of the bank holiday, if the day is one. */
  public Optional<String> holiday(LocalDate date) {
    var exception = exceptions.get(date);
    return exception != null ? exception : Optional.ofNullable(ofYear(date.getYear()).get(date));
  }

  /** The n-th working day after the end of a month: 1 is the first. */
  public LocalDate after(Period period, int number) {
    var day = period.lastDay();
    for (int left = number; left > 0; ) {
      day = day.plusDays(1);
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }

  /** The day itself if it is a working day, else the next one. */
  public LocalDate onOrAfter(LocalDate date) {
    return isWorking(date) ? date : onOrAfter(date.plusDays(1));
  }

  /** The day itself if it is a working day, else the one before. */
  public LocalDate onOrBefore(LocalDate date) {
    return isWorking(date) ? date : onOrBefore(date.minusDays(1));
  }

  /** The working day so many working days after a date, or before it if less than nought. */
  public LocalDate from(LocalDate date, int workingDays) {
    var day = date;
    for (int left = Math.abs(workingDays); left > 0; ) {
      day = day.plusDays(Integer.signum(workingDays));
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }

  /** The bank holidays from a date to another, both included, that fall on a weekday. */
  public NavigableMap<LocalDate, String> holidays(LocalDate from, LocalDate to) {
    var found = new TreeMap<LocalDate, String>();
    for (var date = from; !date.isAfter(to); date = date.plusDays(1)) {
      if (!isWeekend(date)) {
        var day = date;
        holiday(date).ifPresent(name -> found.put(day, name));
      }
    }
    return found;
  }

  private NavigableMap<LocalDate, String> ofYear(int year) {
    return byYear.computeIfAbsent(
        year,
        asked -> {
          var holidays = new TreeMap<LocalDate, String>();
          for (Holiday holiday : rules.getHolidays(Year.of(asked), ENGLAND)) {
            holidays.put(holiday.getDate(), holiday.getDescription(Locale.UK));
          }
          return holidays;
        });
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static final class Shipped {
    static final WorkingDays ENGLAND = new WorkingDays(Map.of());
  }
}
