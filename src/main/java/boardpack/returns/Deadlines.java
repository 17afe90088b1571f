package boardpack.returns;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The dates of one return.
 *
 * @param due the last day on which it is in time
 * @param workingDay the number of that working day after the month's end
 * @param cut when the packs of the month are made, or were: later resubmissions are held
 * @param isCut whether they were: then every resubmission that is still to be read is later
 * @param closed when the month is closed: whatever comes later is held
 */
public record Deadlines(LocalDate due, int workingDay, Instant cut, boolean isCut, Instant closed) {

  /** Before the packs of the month are made. */
  public Deadlines(LocalDate due, int workingDay, Instant cut, Instant closed) {
    this(due, workingDay, cut, false, closed);
  }

  /** Whether a resubmission that was received then comes after the cut. */
  public boolean isAfterTheCut(Instant receivedAt) {
    return isCut || receivedAt.isAfter(cut);
  }
}
