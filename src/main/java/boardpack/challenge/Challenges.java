package boardpack.challenge;

import java.util.List;
import java.util.Optional;

/**
 * What the realism tests found in a footprint's month.
 *
 * @param found ranked by £ at risk, the largest first
 * @param notRun tests that lacked their data
 * @param testsRun how many tests were run, over all organisations
 * @param simulation of the footprint's programme; empty when no scheme was reported
 */
public record Challenges(
    List<Challenge> found,
    List<TestNotRun> notRun,
    int testsRun,
    Optional<Simulation> simulation,
    List<TrackRecord> trackRecord) {
  public Challenges {
    found = List.copyOf(found);
    notRun = List.copyOf(notRun);
    trackRecord = List.copyOf(trackRecord);
  }
}
