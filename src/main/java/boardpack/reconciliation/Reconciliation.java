package boardpack.reconciliation;

import boardpack.basics.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A footprint's month, reconciled: against plan and control total, inside and between its bodies,
 * and rolled up with proof.
 *
 * @param positions every line of every finance return, NHS first, then councils
 * @param bridge empty when the plan has no do-nothing gap
 * @param items differences beyond tolerance, the largest first
 * @param settled differences of an earlier month that are resolved now, or could not be compared
 * @param findings what must be said in the pack beside them (shares not agreed, bases not
 *     comparable)
 */
public record Reconciliation(
    List<Position> positions,
    RollUp rollUp,
    SavingsPosition savings,
    Optional<Bridge> bridge,
    List<ReconciliationItem> items,
    List<ReconciliationItem> settled,
    List<Finding> findings) {
  public Reconciliation {
    positions = List.copyOf(positions);
    items = List.copyOf(items);
    settled = List.copyOf(settled);
    findings = List.copyOf(findings);
  }

  /** What differs, then what no longer does: all that a pack tells. */
  public List<ReconciliationItem> itemsAndSettled() {
    return Stream.concat(items.stream(), settled.stream()).toList();
  }

  /** Pure: the same month gives the same answer. */
  public static Reconciliation of(FootprintMonth month) {
    return new Reconciling(month).all();
  }
}
