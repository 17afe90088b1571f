package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.reference.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.quartz.CronExpression;

/** When a job is due, as its file says it in words. */
sealed interface When {
  ZoneId LONDON = ZoneId.of("Europe/London");

  /** The first time strictly after an instant. */
  Firing next(Instant after, WorkingDays calendar);

  /** The n-th working day after the end of each month: {@code working day 15 at 17:00}. */
  record WorkingDay(int number, LocalTime time) implements When {
    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);

    @Override
    public Firing next(Instant after, WorkingDays calendar) {
      var period = Period.of(YearMonth.from(after.atZone(LONDON)).minusMonths(2));
      while (!at(period, calendar).isAfter(after)) {
        period = period.next();
      }
      return new Firing(at(period, calendar), period, why(period, calendar));
    }

    private Instant at(Period period, WorkingDays calendar) {
      return calendar.after(period, number).atTime(time).atZone(LONDON).toInstant();
    }

    private String why(Period period, WorkingDays calendar) {
      var day = calendar.after(period, number);
      var said = "WD%d is %s".formatted(number, DAY.format(day));
      var holidays = calendar.holidays(period.lastDay().plusDays(1), day);
      return holidays.isEmpty()
          ? said
          : "%s: %s %s between"
              .formatted(
                  said,
                  holidays.values().stream().collect(Collectors.joining(" and ")),
                  holidays.size() == 1 ? "falls" : "fall");
    }
  }

  /** Each Monday to Friday: {@code weekdays at 08:00}; without bank holidays: working days. */
  record Daily(LocalTime time, boolean onHolidays) implements When {
    @Override
    public Firing next(Instant after, WorkingDays calendar) {
      var day = after.atZone(LONDON).toLocalDate();
      while (!isDue(day, calendar) || !at(day).isAfter(after)) {
        day = day.plusDays(1);
      }
      return new Firing(at(day), lastMonth(day), onHolidays ? "a weekday" : "a working day");
    }

    private boolean isDue(LocalDate day, WorkingDays calendar) {
      return onHolidays
          ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
          : calendar.isWorking(day);
    }

    private Instant at(LocalDate day) {
      return day.atTime(time).atZone(LONDON).toInstant();
    }
  }

  /** A Quartz cron expression, in London's time: {@code cron 0 0 7 1 * ?}. */
  record Cron(String expression) implements When {
    @Override
    public Firing next(Instant after, WorkingDays calendar) {
      try {
        var cron = new CronExpression(expression);
        cron.setTimeZone(TimeZone.getTimeZone(LONDON));
        var at = Objects.requireNonNull(cron.getNextValidTimeAfter(Date.from(after))).toInstant();
        return new Firing(at, lastMonth(at.atZone(LONDON).toLocalDate()), "cron " + expression);
      } catch (java.text.ParseException checkedWhenRead) {
        throw new IllegalStateException(checkedWhenRead);
      }
    }
  }

  private static Period lastMonth(LocalDate day) {
    return Period.of(YearMonth.from(day).minusMonths(1));
  }
}
