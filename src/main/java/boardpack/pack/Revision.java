package boardpack.pack;

import boardpack.basics.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a later issue changed, and why.
 *
 * @param replaces the issue before
 * @param replacedKnownAt its cut
 * @param reasons what became known between the two cuts
 * @param changes figures that are not what they were, the largest first
 */
public record Revision(
    int replaces, Instant replacedKnownAt, List<String> reasons, List<Change> changes) {
  public Revision {
    reasons = List.copyOf(reasons);
    changes = List.copyOf(changes);
  }

  /**
   * One figure, £000.
   *
   * @param was empty where the issue before did not have it
   * @param now empty where this issue does not have it
   */
  public record Change(String what, Optional<Money> was, Optional<Money> now) {
    /** How far it moved; what came new moved by all of it. */
    public Money moved() {
      return now.orElse(Money.ZERO).minus(was.orElse(Money.ZERO));
    }
  }

  Revision inPublic() {
    return new Revision(replaces, replacedKnownAt, reasons, List.of());
  }
}
