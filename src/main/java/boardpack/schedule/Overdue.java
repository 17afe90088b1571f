package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.reference.Footprint;
import boardpack.run.PackRegister;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The jobs of which nothing was made by the day on which their files ask for an alarm. */
@Component
final class Overdue {
  private final JobsInForce jobs;
  private final JobMarks marks;
  private final JobRuns runs;
  private final PackRegister packs;
  private final Clock clock;

  Overdue(JobsInForce jobs, JobMarks marks, JobRuns runs, PackRegister packs, Clock clock) {
    this.jobs = jobs;
    this.marks = marks;
    this.runs = runs;
    this.packs = packs;
    this.clock = clock;
  }

  /** One of them. */
  record Late(JobDefinition job, Period period, Instant alarmAt) {
    String about() {
      return "overdue/%s/%s".formatted(job.name(), period);
    }

    @Override
    public String toString() {
      return "%s made nothing for %s (%s) by %s"
          .formatted(job.name(), period.words(), period.label(), When.DAY_AND_TIME.format(alarmAt));
    }
  }

  List<Late> now() {
    var inForce = jobs.look();
    return inForce.jobs().stream()
        .map(job -> late(job, inForce))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Late> late(JobDefinition job, InForce inForce) {
    var now = clock.instant();
    var period = Period.of(YearMonth.from(now.atZone(When.LONDON)).minusMonths(1));
    return job.timing()
        .alarm()
        .flatMap(
            alarm ->
                List.of(period, period.previous()).stream()
                    .map(month -> new Late(job, month, alarm.of(month, inForce.calendar())))
                    .filter(late -> !late.alarmAt().isAfter(now))
                    .findFirst())
        .filter(late -> wasExpected(late, inForce) && !isMade(late));
  }

  /** A job that was put there after its time was not expected to make that month. */
  private boolean wasExpected(Late late, InForce inForce) {
    var before = late.period().lastDay().atStartOfDay(When.LONDON).toInstant();
    var due = late.job().timing().next(before, inForce.calendar());
    return marks.known(late.job().name()).filter(seen -> seen.isBefore(due.at())).isPresent()
        || runs.of(late.job().name(), due.at()).isPresent();
  }

  private boolean isMade(Late late) {
    var codes = late.job().footprints().stream().map(Footprint::code).toList();
    return packs.of(late.period()).stream().anyMatch(pack -> codes.contains(pack.footprint()));
  }
}
