package boardpack.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * A time of a job that has come.
 *
 * @param firing the time, by the job's file
 * @param missed how many earlier times of the same month it stands for, while switched off
 */
record DueTask(JobDefinition job, Firing firing, int missed) {
  /** How late something may be made and still be called on time. */
  static final Duration ON_TIME = Duration.ofMinutes(15);

  static final Comparator<DueTask> IN_ORDER =
      Comparator.comparing((DueTask due) -> due.firing().at())
          .thenComparing(due -> due.job().work());

  boolean isLate(Instant when) {
    return firing.at().plus(ON_TIME).isBefore(when);
  }

  Task task(boolean isLate) {
    return new Task(
        job, firing.period(), firing.at(), isLate && job.catchUp() == CatchUp.MAKE_AND_HOLD);
  }
}
