package boardpack.schedule;

import boardpack.reference.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The same day each week: {@code Mondays at 09:00}. On a bank holiday it moves to the next working
 * day.
 */
record OfTheWeek(DayOfWeek weekday, LocalTime time) implements When {
  @Override
  public Firing next(Instant after, WorkingDays calendar) {
    var today = after.atZone(LONDON).toLocalDate();
    var wanted = today.minusWeeks(2).with(TemporalAdjusters.nextOrSame(weekday));
    while (!When.at(moved(wanted, calendar), time).isAfter(after)) {
      wanted = wanted.plusWeeks(1);
    }
    var day = moved(wanted, calendar);
    return new Firing(
        When.at(day, time), When.lastMonth(day), Reasons.moved(wanted, day, calendar));
  }

  @Override
  public boolean isMonthly() {
    return false;
  }

  /** Saturdays and Sundays were meant; a bank holiday was not. */
  private LocalDate moved(LocalDate wanted, WorkingDays calendar) {
    return weekday.compareTo(DayOfWeek.FRIDAY) > 0 ? wanted : calendar.onOrAfter(wanted);
  }
}
