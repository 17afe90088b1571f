package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.reconciliation.ReconciliationItem.Side;
import java.util.Optional;

/**
 * Two figures of one month that should agree and do not, before it is known since when.
 *
 * @param subject what tells it from others of the rule: with it, it is known again next month
 * @param owner the role that must resolve it
 * @param resolution what the senders say of it; empty while nobody does
 */
record Difference(
    Tolerance tolerance,
    String subject,
    Side left,
    Optional<Side> right,
    Money amount,
    Money allowed,
    String owner,
    String sentence,
    String resolution) {

  String id() {
    return tolerance.rule() + " " + subject;
  }

  boolean isBeyondTolerance() {
    return amount.abs().isMoreThan(allowed);
  }
}
