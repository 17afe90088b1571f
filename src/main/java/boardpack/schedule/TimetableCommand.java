package boardpack.schedule;

import boardpack.basics.Json;
import boardpack.command.ExitCode;
import boardpack.command.Home;
import boardpack.command.HouseClock;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
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
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH).withZone(When.LONDON);

  @Option(names = "--months", defaultValue = "12", description = "how far ahead (default: 12)")
  private int months = 12;

  @Option(names = "--json", description = "answers in JSON")
  private boolean json;

  /** A wrong file is complained of; the dates are those of its last good version. */
  @Override
  public Integer call() {
    var inForce = new JobFiles(Home.current()).inForce();
    var dates = new Timetable(inForce).dates(HouseClock.fromSettings().instant(), months);
    if (json) {
      System.out.println(Json.pretty(new Answer(dates.stream().map(Row::of).toList())));
    } else {
      print(dates);
    }
    inForce.complaints().forEach(System.err::println);
    return inForce.complaints().isEmpty() ? ExitCode.DONE : ExitCode.WRONG_USAGE;
  }

  /** Of what comes round many times a month only the first time, with how it goes on. */
  private static void print(List<Timetable.Entry> dates) {
    var told = new HashSet<String>();
    for (var date : dates) {
      boolean monthly = date.job().timing().when().isMonthly();
      if (told.add(date.name()) || monthly) {
        System.out.println(line(date) + (monthly ? "" : ", and so on"));
      }
    }
  }

  private static String line(Timetable.Entry date) {
    var firing = date.firing();
    return "%-22s  %-12s  for %s (%s)  %s"
        .formatted(
            AT.format(firing.at()),
            date.name(),
            firing.period(),
            firing.period().label(),
            firing.why());
  }

  private record Answer(List<Row> dates) {}

  private record Row(String job, String at, String period, String why) {
    static Row of(Timetable.Entry date) {
      var firing = date.firing();
      return new Row(date.name(), firing.at().toString(), firing.period().toString(), firing.why());
    }
  }
}
