package boardpack.sample;

import boardpack.basics.Period;

/** What a trust has agreed to reach: a little under what it managed a year before. */
final class Trajectories {
  private static final long STANDARD = 9_500;
  private static final long MARGIN = 150;

  private Trajectories() {}

  /**
   * @return hundredths of a per cent
   */
  static long emergency(Readings readings, Body trust, Period period) {
    return readings
        .emergency(trust, period.calendarMonth())
        .map(visits -> (visits.all() - visits.late()) * 10_000 / Math.max(1, visits.all()))
        .map(reached -> Math.min(STANDARD, Math.max(0, reached - MARGIN)))
        .orElse(STANDARD);
  }
}
