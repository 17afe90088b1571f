package boardpack.schedule;

import boardpack.reference.WorkingDays;
import java.time.Instant;
import java.util.Optional;

/**
 * When a job runs.
 *
 * @param when its time; the latest one where it waits for something
 * @param after what it waits for, to run sooner
 * @param notBefore how soon it may run when what it waits for is there
 * @param alarm by when something must have been made, else an alarm is raised
 */
record Timing(
    When when,
    Optional<Awaited> after,
    Optional<When.WorkingDay> notBefore,
    Optional<When.WorkingDay> alarm) {

  static Timing at(When when) {
    return new Timing(when, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The next time, with the reason and what would bring it forward. */
  Firing next(Instant from, WorkingDays calendar) {
    var firing = when.next(from, calendar);
    return after
        .map(awaited -> firing.because(firing.why() + "; sooner if " + awaited.there()))
        .orElse(firing);
  }

  /** Whether a firing may be brought forward to now. */
  boolean mayRunAt(Instant now, Firing firing, WorkingDays calendar) {
    return after.isPresent()
        && now.atZone(When.LONDON).toLocalDate().isAfter(firing.period().lastDay())
        && notBefore.map(from -> !from.of(firing.period(), calendar).isAfter(now)).orElse(true);
  }
}
