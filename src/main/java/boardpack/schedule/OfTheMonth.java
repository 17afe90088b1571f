package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.reference.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * The same day each month, about the month before: {@code day 20 at 12:00}, which moves to the next
 * working day; {@code last working day at 12:00}, which moves back.
 *
 * @param day of the month, 1 to 31, the last one where the month is shorter; 0 for the last working
 *     day
 */
record OfTheMonth(int day, LocalTime time) implements When {
  static final int LAST_WORKING_DAY = 0;

  @Override
  public Firing next(Instant after, WorkingDays calendar) {
    var month = YearMonth.from(after.atZone(LONDON)).minusMonths(1);
    while (!When.at(date(month, calendar), time).isAfter(after)) {
      month = month.plusMonths(1);
    }
    var date = date(month, calendar);
    return new Firing(
        When.at(date, time),
        Period.of(month.minusMonths(1)),
        Reasons.moved(wanted(month), date, calendar));
  }

  @Override
  public boolean isMonthly() {
    return true;
  }

  private LocalDate wanted(YearMonth month) {
    return day == LAST_WORKING_DAY
        ? month.atEndOfMonth()
        : month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  private LocalDate date(YearMonth month, WorkingDays calendar) {
    return day == LAST_WORKING_DAY
        ? calendar.onOrBefore(wanted(month))
        : calendar.onOrAfter(wanted(month));
  }
}
