package boardpack.returns;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The dates of one return.
 *
 * @param due the last day on which it is in time
 * @param workingDay the number of that working day after the month's end
 * @param cut when the packs of the month are made: later resubmissions are held
 * @param closed when the month is closed: whatever comes later is held
 */
public record Deadlines(LocalDate due, int workingDay, Instant cut, Instant closed) {}
