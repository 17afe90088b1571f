package boardpack.returns.rules;

import boardpack.basics.Dates;
import boardpack.returns.Deadlines;
import java.time.Instant;

/** T01: received after the due working day, by the date in England. */
public final class LateRule {
  private LateRule() {}

  static void check(Evidence evidence, Findings findings) {
    evidence
        .deadlines()
        .filter(dates -> isLate(dates, evidence.receivedAt()))
        .ifPresent(
            dates ->
                findings.add(
                    PeriodMessage.LATE,
                    Spot.ofFile(),
                    Dates.words(evidence.receivedAt()),
                    dates.workingDay(),
                    Dates.words(dates.due())));
  }

  public static boolean isLate(Deadlines dates, Instant receivedAt) {
    return Dates.day(receivedAt).isAfter(dates.due());
  }
}
