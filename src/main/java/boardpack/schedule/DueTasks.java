package boardpack.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Which jobs are due now: their time has come, or what they wait for is there. Of a job that comes
 * round many times a month, the times that were missed in a month are one.
 */
@Component
final class DueTasks {
  private final JobsInForce jobs;
  private final JobMarks marks;
  private final Conditions conditions;
  private final Clock clock;

  DueTasks(JobsInForce jobs, JobMarks marks, Conditions conditions, Clock clock) {
    this.jobs = jobs;
    this.marks = marks;
    this.conditions = conditions;
    this.clock = clock;
  }

  /** In the order in which they were due; of each job the earliest. */
  List<DueTask> now() {
    var inForce = jobs.look();
    var now = clock.instant();
    return inForce.jobs().stream()
        .map(job -> due(job, inForce, now))
        .flatMap(Optional::stream)
        .sorted(DueTask.IN_ORDER)
        .toList();
  }

  /**
   * When each job should be looked at next: at its time, at once if what it waits for is there, or
   * when what failed is to be tried again.
   */
  Map<String, Instant> nextTimes(Map<String, Instant> tryAgainAt) {
    var inForce = jobs.look();
    var now = clock.instant();
    var times = new TreeMap<String, Instant>();
    for (var job : inForce.jobs()) {
      var again = tryAgainAt.get(job.name());
      var next =
          due(job, inForce, now)
              .map(due -> due.firing().at().isAfter(now) ? now : due.firing().at())
              .orElseGet(() -> next(job, inForce, now).at());
      times.put(job.name(), again == null ? next : again);
    }
    return times;
  }

  private Firing next(JobDefinition job, InForce inForce, Instant now) {
    return job.timing().next(marks.seenTo(job.name(), now), inForce.calendar());
  }

  private Optional<DueTask> due(JobDefinition job, InForce inForce, Instant now) {
    var firing = next(job, inForce, now);
    if (!firing.at().isAfter(now)) {
      return Optional.of(lastOfItsMonth(job, firing, inForce, now));
    }
    return job.timing()
        .after()
        .filter(awaited -> job.timing().mayRunAt(now, firing, inForce.calendar()))
        .filter(awaited -> conditions.isThere(awaited, job, firing.period()))
        .map(awaited -> new DueTask(job, firing, 0));
  }

  private static DueTask lastOfItsMonth(
      JobDefinition job, Firing first, InForce inForce, Instant now) {
    var last = first;
    int missed = 0;
    if (!job.timing().when().isMonthly()) {
      var next = job.timing().next(last.at(), inForce.calendar());
      while (!next.at().isAfter(now) && next.period().equals(first.period())) {
        last = next;
        missed++;
        next = job.timing().next(last.at(), inForce.calendar());
      }
    }
    return new DueTask(job, last, missed);
  }
}
