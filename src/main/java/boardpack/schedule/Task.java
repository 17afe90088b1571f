package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.run.SendingRule;
import java.time.Instant;

/**
 * One time of one job, to be seen to now.
 *
 * @param dueAt when it was due by its file; later than now if what it waited for is there already
 * @param isHeld whether its mails wait for a person, since it is made later than promised
 */
record Task(JobDefinition job, Period period, Instant dueAt, boolean isHeld) {
  /** Asked for by a person, not by the timetable. */
  static Task now(JobDefinition job, Period period) {
    return new Task(job, period, Instant.EPOCH, false);
  }

  /** What has to happen before what it makes is sent. */
  SendingRule sending() {
    var rule = job.details().sending();
    return isHeld && rule == SendingRule.AUTOMATIC ? SendingRule.HELD : rule;
  }

  @Override
  public String toString() {
    return "%s for %s (%s)".formatted(job.name(), period.words(), period.label());
  }
}
