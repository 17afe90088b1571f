package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.reference.WorkingDays;
import java.text.ParseException;
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
import org.quartz.CronExpression;

/** When a job is due, as its file says it in words. */
sealed interface When permits When.WorkingDay, When.Daily, When.Cron, OfTheWeek, OfTheMonth {
  ZoneId LONDON = ZoneId.of("Europe/London");

  /** {@code Tue 18 April}. */
  DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);

  /** {@code Mon 22 January 2018 17:00}. */
  DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu HH:mm", Locale.UK).withZone(LONDON);

  /** The first time strictly after an instant. */
  Firing next(Instant after, WorkingDays calendar);

  /** Whether it comes round once a month, and so each time belongs to a month of its own. */
  boolean isMonthly();

  /** The n-th working day after the end of each month: {@code working day 15 at 17:00}. */
  record WorkingDay(int number, LocalTime time) implements When {

    @Override
    public Firing next(Instant after, WorkingDays calendar) {
      var period = Period.of(YearMonth.from(after.atZone(LONDON)).minusMonths(2));
      while (!of(period, calendar).isAfter(after)) {
        period = period.next();
      }
      return new Firing(of(period, calendar), period, why(period, calendar));
    }

    @Override
    public boolean isMonthly() {
      return true;
    }

    /** The time that belongs to a month. */
    Instant of(Period period, WorkingDays calendar) {
      return at(calendar.after(period, number), time);
    }

    private String why(Period period, WorkingDays calendar) {
      var day = calendar.after(period, number);
      return "WD%d is %s%s"
          .formatted(
              number,
              DAY.format(day),
              Reasons.between(calendar.holidays(period.lastDay().plusDays(1), day)));
    }
  }

  /** Each Monday to Friday: {@code weekdays at 08:00}; without bank holidays: working days. */
  record Daily(LocalTime time, Days days) implements When {
    /** Which days. */
    enum Days {
      EVERY_DAY("every day"),
      WEEKDAYS("weekdays"),
      WORKING_DAYS("working days");

      private final String words;

      Days(String words) {
        this.words = words;
      }

      boolean has(LocalDate day, WorkingDays calendar) {
        return switch (this) {
          case EVERY_DAY -> true;
          case WEEKDAYS -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
          case WORKING_DAYS -> calendar.isWorking(day);
        };
      }
    }

    @Override
    public Firing next(Instant after, WorkingDays calendar) {
      var day = after.atZone(LONDON).toLocalDate();
      while (!days.has(day, calendar) || !at(day, time).isAfter(after)) {
        day = day.plusDays(1);
      }
      return new Firing(at(day, time), lastMonth(day), days.words + " at " + time);
    }

    @Override
    public boolean isMonthly() {
      return false;
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
      } catch (ParseException checkedWhenRead) {
        throw new IllegalStateException(checkedWhenRead);
      }
    }

    @Override
    public boolean isMonthly() {
      return false;
    }
  }

  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(LONDON).toInstant();
  }

  static Period lastMonth(LocalDate day) {
    return Period.of(YearMonth.from(day).minusMonths(1));
  }
}
