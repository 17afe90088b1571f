package boardpack.schedule;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.quartz.CronExpression;

/**
 * A time as a finance person writes it, read.
 *
 * @param when empty when the words make no sense
 * @param problem why they make none, with examples that do
 */
record WhenWords(Optional<When> when, Optional<String> problem) {
  static final String EXAMPLES =
      "Examples: working day 15 at 17:00; weekdays at 08:00; working days at 08:00;"
          + " every day at 22:00; Mondays at 09:00; day 20 at 12:00; last working day at 12:00;"
          + " cron 0 0 7 1 * ?";

  private static final String AT = " at (\\d{1,2}[:.]\\d\\d)";
  private static final Pattern WORKING_DAY = words("working day (\\d{1,2})" + AT);
  private static final Pattern DAILY = words("(every day|weekdays|working days)" + AT);
  private static final Pattern WEEKLY =
      words("(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s" + AT);
  private static final Pattern DATED = words("day (\\d{1,2})" + AT);
  private static final Pattern LAST = words("last working day" + AT);
  private static final Pattern CRON = words("cron (\\S.*)");

  /** The fewest working days that any month has. */
  private static final int FEWEST = 18;

  private static final int DAYS = 31;
  private static final int HOURS = 2;
  private static final int YEAR = 6;

  static WhenWords read(String text) {
    var words = text.strip().replaceAll("\\s+", " ");
    return nth(words)
        .or(() -> daily(words))
        .or(() -> weekly(words))
        .or(() -> dated(words))
        .or(() -> last(words))
        .or(() -> cron(words))
        .orElseGet(() -> wrong("\"%s\" is no time".formatted(words)));
  }

  private static Optional<WhenWords> nth(String words) {
    var nth = WORKING_DAY.matcher(words);
    if (!nth.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(nth.group(1));
    return Optional.of(
        number < 1 || number > FEWEST
            ? wrong("working day %d is not in every month: 1 to %d".formatted(number, FEWEST))
            : at(nth.group(2), time -> new When.WorkingDay(number, time)));
  }

  private static Optional<WhenWords> daily(String words) {
    var daily = DAILY.matcher(words);
    if (!daily.matches()) {
      return Optional.empty();
    }
    var days = When.Daily.Days.valueOf(daily.group(1).toUpperCase(Locale.ROOT).replace(' ', '_'));
    return Optional.of(at(daily.group(2), time -> new When.Daily(time, days)));
  }

  private static Optional<WhenWords> weekly(String words) {
    var weekly = WEEKLY.matcher(words);
    if (!weekly.matches()) {
      return Optional.empty();
    }
    var day = DayOfWeek.valueOf(weekly.group(1).toUpperCase(Locale.ROOT));
    return Optional.of(at(weekly.group(2), time -> new OfTheWeek(day, time)));
  }

  private static Optional<WhenWords> dated(String words) {
    var dated = DATED.matcher(words);
    if (!dated.matches()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(dated.group(1));
    return Optional.of(
        day < 1 || day > DAYS
            ? wrong("day %d is in no month: 1 to %d".formatted(day, DAYS))
            : at(dated.group(2), time -> new OfTheMonth(day, time)));
  }

  private static Optional<WhenWords> last(String words) {
    var last = LAST.matcher(words);
    return last.matches()
        ? Optional.of(at(last.group(1), time -> new OfTheMonth(OfTheMonth.LAST_WORKING_DAY, time)))
        : Optional.empty();
  }

  private static Optional<WhenWords> cron(String words) {
    var cron = CRON.matcher(words);
    return cron.matches() ? Optional.of(ofCron(cron.group(1))) : Optional.empty();
  }

  private static WhenWords at(String text, Function<LocalTime, When> when) {
    try {
      var parts = text.split("[:.]");
      var time = LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      return time.getHour() == 1
          ? wrong(
              text
                  + " comes twice or never when the clocks change; choose before 01:00 or from 02:00")
          : new WhenWords(Optional.of(when.apply(time)), Optional.empty());
    } catch (DateTimeException noTime) {
      return wrong("\"%s\" is no time of day".formatted(text));
    }
  }

  private static WhenWords ofCron(String expression) {
    if (expression.toUpperCase(Locale.ROOT).matches(".*\\d?W\\b.*")) {
      return wrong("W in a cron knows no bank holidays; write: working day ...");
    }
    try {
      var cron = new CronExpression(expression);
      return cronProblem(cron)
          .map(WhenWords::wrong)
          .orElseGet(
              () ->
                  new WhenWords(
                      Optional.of(new When.Cron(cron.getCronExpression())), Optional.empty()));
    } catch (ParseException wrong) {
      return wrong("\"cron %s\" is no cron: %s".formatted(expression, wrong.getMessage()));
    }
  }

  private static Optional<String> cronProblem(CronExpression cron) throws ParseException {
    var fields = cron.getCronExpression().split(" ");
    if (fields.length > YEAR && !fields[YEAR].equals("*")) {
      return Optional.of("a cron with a year comes to an end; leave the year out");
    }
    if (cron.getNextValidTimeAfter(Date.from(Instant.EPOCH)) == null) {
      return Optional.of("\"cron %s\" never comes".formatted(cron.getCronExpression()));
    }
    return isBetweenOneAndTwo(fields[HOURS])
        ? Optional.of("from 01:00 to 02:00 comes twice or never when the clocks change")
        : Optional.empty();
  }

  /** Every hour may be; the hour that a change of the clocks takes away may not be chosen. */
  private static boolean isBetweenOneAndTwo(String hours) throws ParseException {
    var cron = new CronExpression("0 0 %s * * ?".formatted(hours));
    cron.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    return !hours.startsWith("*") && cron.isSatisfiedBy(Date.from(Instant.ofEpochSecond(3600)));
  }

  private static Pattern words(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
  }

  private static WhenWords wrong(String problem) {
    return new WhenWords(Optional.empty(), Optional.of(problem + ". " + EXAMPLES));
  }
}
