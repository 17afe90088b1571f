package boardpack.schedule;

import boardpack.basics.Period;
import java.time.Instant;

/**
 * One time of one job, to be seen to now.
 *
 * @param dueAt when it was due by its file; later than now if what it waited for is there already
 * @param isHeld whether its mails wait for a person, since it is made later than promised
 */
record Task(JobDefinition job, Period period, Instant dueAt, boolean isHeld) {
  @Override
  public String toString() {
    return "%s for %s (%s)".formatted(job.name(), period.words(), period.label());
  }
}
