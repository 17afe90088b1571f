package boardpack.schedule;

import java.text.ParseException;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
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
          + " cron 0 0 7 1 * ?";

  private static final Pattern WORKING_DAY =
      Pattern.compile("working day (\\d{1,2}) at (\\d\\d:\\d\\d)");
  private static final Pattern DAILY =
      Pattern.compile("(weekdays|working days) at (\\d\\d:\\d\\d)");
  private static final Pattern CRON = Pattern.compile("cron (\\S.*)");

  /** The fewest working days that any month has. */
  private static final int LAST = 18;

  static WhenWords read(String words) {
    Matcher nth = WORKING_DAY.matcher(words);
    if (nth.matches()) {
      int number = Integer.parseInt(nth.group(1));
      return number < 1 || number > LAST
          ? wrong("working day %d is not in every month: 1 to %d".formatted(number, LAST))
          : at(nth.group(2), time -> new When.WorkingDay(number, time));
    }
    Matcher daily = DAILY.matcher(words);
    if (daily.matches()) {
      return at(daily.group(2), time -> new When.Daily(time, daily.group(1).equals("weekdays")));
    }
    Matcher cron = CRON.matcher(words);
    return cron.matches() ? cron(cron.group(1)) : wrong("\"%s\" is no time".formatted(words));
  }

  private static WhenWords at(String text, java.util.function.Function<LocalTime, When> when) {
    try {
      var time = LocalTime.parse(text);
      return time.getHour() == 1
          ? wrong(
              text
                  + " comes twice or never when the clocks change; choose before 01:00 or from 02:00")
          : new WhenWords(Optional.of(when.apply(time)), Optional.empty());
    } catch (DateTimeParseException noTime) {
      return wrong("\"%s\" is no time of day".formatted(text));
    }
  }

  private static WhenWords cron(String expression) {
    if (expression.toUpperCase(java.util.Locale.ROOT).matches(".*\\d?W\\b.*")) {
      return wrong("W in a cron knows no bank holidays; write: working day ...");
    }
    try {
      return new WhenWords(
          Optional.of(new When.Cron(new CronExpression(expression).getCronExpression())),
          Optional.empty());
    } catch (ParseException wrong) {
      return wrong("\"cron %s\" is no cron: %s".formatted(expression, wrong.getMessage()));
    }
  }

  private static WhenWords wrong(String problem) {
    return new WhenWords(Optional.empty(), Optional.of(problem + ". " + EXAMPLES));
  }
}
