package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.Reconciliation;
import boardpack.reconciliation.Total;
import java.util.Optional;

/**
 * The footprint's month, as the realism tests see it.
 *
 * @param landing the simulation of the NHS bodies' programme; empty when no scheme is reported
 */
record Whole(FootprintMonth month, Reconciliation reconciliation, Optional<Simulation> landing) {

  String code() {
    return month.footprint().code();
  }

  /** What the footprint's commissioners plan to spend in the year. */
  Optional<Money> spend() {
    return reconciliation
        .rollUp()
        .commissioned()
        .map(Total::yearPlan)
        .filter(money -> money.signum() > 0);
  }
}
