package boardpack.run;

import boardpack.basics.Period;
import boardpack.reference.Footprint;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The making of one pack.
 *
 * @param issue of the month, from 1
 * @param knownAt the cut: the same for all packs of an issue. A pack shows what was known at this
 *     instant and nothing later, and every date and time it prints comes from here, so that it can
 *     be made again to the byte
 * @param remake 0 for the run that publishes; else which re-making of a past pack this is, left
 *     among the drafts and never published
 */
public record Run(Footprint footprint, Period period, int issue, Instant knownAt, int remake) {

  /** Names it for good: the same run has the same id after a restart. */
  public String id() {
    var id = "%s/%s/issue-%d".formatted(period, footprint.code(), issue);
    return remake == 0 ? id : id + "/remake-" + remake;
  }

  /** The run that makes the national edition of an issue, from the packs that are published. */
  public static Run national(Issue issue) {
    return new Run(Footprint.ENGLAND, issue.period(), issue.number(), issue.knownAt(), 0);
  }

  /** Whether it compares all footprints: it composes from packs, and reconciles nothing itself. */
  public boolean isNational() {
    return footprint.isEngland();
  }

  public boolean isRemake() {
    return remake > 0;
  }

  /** Where the finished pack lies, below {@code packs/}. */
  public Path folder() {
    var place = Path.of(period.toString(), footprint.code(), "issue-" + issue);
    return isRemake() ? Path.of(".drafts").resolve(place) : place;
  }

  @Override
  public String toString() {
    return "%s, %s, issue %d".formatted(footprint.name(), period, issue);
  }
}
