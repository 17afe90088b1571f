package boardpack.schedule;

import boardpack.basics.Period;
import java.time.Instant;

/**
 * One time at which a job is due.
 *
 * @param period the month it is about
 * @param why in words: {@code WD10 is Tue 18 April: Good Friday and Easter Monday fall between}
 */
record Firing(Instant at, Period period, String why) {
  Firing because(String reason) {
    return new Firing(at, period, reason);
  }
}
