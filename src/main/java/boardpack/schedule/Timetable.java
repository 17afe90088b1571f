package boardpack.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The next dates of all jobs. */
final class Timetable {
  private static final Comparator<Entry> BY_TIME =
      Comparator.comparing((Entry date) -> date.firing().at()).thenComparing(Entry::name);

  private final InForce inForce;

  Timetable(InForce inForce) {
    this.inForce = inForce;
  }

  /** After an instant until so many months later, in the order of time. */
  List<Entry> dates(Instant from, int months) {
    var end = from.atZone(When.LONDON).plusMonths(months).toInstant();
    var dates = new ArrayList<Entry>();
    for (var job : inForce.jobs()) {
      for (var next = next(job, from); !next.at().isAfter(end); next = next(job, next.at())) {
        dates.add(new Entry(job, next));
      }
    }
    dates.sort(BY_TIME);
    return dates;
  }

  private Firing next(JobDefinition job, Instant from) {
    return job.timing().next(from, inForce.calendar());
  }

  /** One date of one job. */
  record Entry(JobDefinition job, Firing firing) {
    String name() {
      return job.name();
    }
  }
}
