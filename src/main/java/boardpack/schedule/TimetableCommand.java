package boardpack.schedule;

import boardpack.basics.Json;
import boardpack.command.Home;
import boardpack.command.HouseClock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the next dates of each job, and why they are what they are. */
@Command(
    name = "timetable",
    description = "Prints the next dates of each job, and why.",
    mixinStandardHelpOptions = true)
public final class TimetableCommand implements Callable<Integer> {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.UK).withZone(When.LONDON);

  @Option(names = "--months", defaultValue = "12", description = "how far ahead (default: 12)")
  private int months = 12;

  @Option(names = "--json", description = "answers in JSON")
  private boolean json;

  @Override
  public Integer call() {
    var dates =
        new Timetable(new JobFiles(Home.current())).dates(HouseClock.fromSettings(), months);
    if (json) {
      System.out.println(Json.pretty(new Answer(dates.stream().map(Row::of).toList())));
    } else {
      dates.forEach(
          date ->
              System.out.printf(
                  "%s  %-12s  for %s (%s)  %s%n",
                  AT.format(date.firing().at()),
                  date.job(),
                  date.firing().period(),
                  date.firing().period().label(),
                  date.firing().why()));
    }
    return 0;
  }

  private record Answer(List<Row> dates) {}

  private record Row(String job, String at, String period, String why) {
    static Row of(Timetable.Entry date) {
      return new Row(
          date.job(),
          date.firing().at().toString(),
          date.firing().period().toString(),
          date.firing().why());
    }
  }
}
