package boardpack.delivery;

import boardpack.basics.Period;
import java.util.List;

/**
 * What came of a run, for the people who look after it.
 *
 * @param made how many packs
 * @param notMade each with why: {@code Derbyshire: the disk is full}
 * @param nextDates in words: {@code Wed 21 Feb 2018 17:00 month-end for 2018-01}
 */
public record RunSummary(
    String job, Period period, int issue, int made, List<String> notMade, List<String> nextDates) {
  public RunSummary {
    notMade = List.copyOf(notMade);
    nextDates = List.copyOf(nextDates);
  }
}
