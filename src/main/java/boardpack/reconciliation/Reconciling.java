package boardpack.reconciliation;

import boardpack.basics.Finding;
import java.util.ArrayList;
import java.util.List;

/** The whole reconciliation of a footprint's month, from top to bottom. */
final class Reconciling {
  private final FootprintMonth month;
  private final MonthOfReturns now;

  Reconciling(FootprintMonth month) {
    this.month = month;
    this.now = MonthOfReturns.of(month);
  }

  Reconciliation all() {
    var positions = Positions.of(month, now.returns());
    var rolling = new RollingUp(positions);
    var agreement = new Agreement(month, now);
    var rollUp = rolling.of(BetweenPartners.of(month, now));
    return new Reconciliation(
        positions,
        rollUp,
        SavingsAdded.of(month, now.returns()),
        month.plan().flatMap(Bridging::of),
        agreement.items(),
        agreement.settled(),
        findings(positions, rolling, rollUp));
  }

  private List<Finding> findings(List<Position> positions, RollingUp rolling, RollUp rollUp) {
    var findings = new ArrayList<Finding>();
    findings.addAll(Said.ofProof(positions, rolling, rollUp));
    findings.addAll(Said.ofShares(month, now));
    findings.addAll(NotThere.ofMissing(month));
    findings.addAll(NotThere.ofRefusedSheets(now));
    findings.addAll(Said.ofIncomeSchemes(now));
    return findings;
  }
}
