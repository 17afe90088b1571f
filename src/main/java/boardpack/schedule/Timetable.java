package boardpack.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The next dates of all jobs. */
final class Timetable {
  private final JobFiles files;

  Timetable(JobFiles files) {
    this.files = files;
  }

  /** From now until so many months ahead, in the order of time. */
  List<Entry> dates(Clock clock, int months) {
    var now = clock.instant();
    var end = now.atZone(When.LONDON).plusMonths(months).toInstant();
    var calendar = files.workingDays();
    var dates = new ArrayList<Entry>();
    for (var job : files.all()) {
      Instant from = now;
      for (var firing = job.when().next(from, calendar);
          !firing.at().isAfter(end);
          firing = job.when().next(firing.at(), calendar)) {
        dates.add(new Entry(job.name(), firing));
      }
    }
    dates.sort(Comparator.comparing((Entry date) -> date.firing().at()).thenComparing(Entry::job));
    return dates;
  }

  /** One date of one job. */
  record Entry(String job, Firing firing) {}
}
