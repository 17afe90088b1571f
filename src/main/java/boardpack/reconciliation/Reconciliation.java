package boardpack.reconciliation;

import boardpack.basics.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A footprint's month, reconciled: against plan and control total, inside and between its bodies,
 * and rolled up with proof.
 *
 * @param positions every line of every finance return, NHS first, then councils
 * @param bridge empty when the plan has no do-nothing gap
 * @param items differences beyond tolerance, the largest first
 * @param findings what must be said in the pack beside them (shares not agreed, bases not
 *     comparable)
 */
public record Reconciliation(
    List<Position> positions,
    RollUp rollUp,
    SavingsPosition savings,
    Optional<Bridge> bridge,
    List<ReconciliationItem> items,
    List<Finding> findings) {
  public Reconciliation {
    positions = List.copyOf(positions);
    items = List.copyOf(items);
    findings = List.copyOf(findings);
  }

  /** Pure: the same month gives the same answer. */
  public static Reconciliation of(FootprintMonth month) {
    return new Reconciling(month).all();
  }
}
