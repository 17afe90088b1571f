package boardpack.reconciliation;

import boardpack.run.PackStage;
import boardpack.run.Run;
import boardpack.run.Stage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reconciles the footprint's month; what differs is kept under the run. */
@Component
final class ReconcileStage implements PackStage {
  private final MonthsInHand months;

  ReconcileStage(MonthsInHand months) {
    this.months = months;
  }

  /** What is kept: the differences that were found. */
  record Differences(List<ReconciliationItem> items) {}

  @Override
  public Stage stage() {
    return Stage.RECONCILE;
  }

  @Override
  public Object perform(Run run) {
    return new Differences(months.of(run).reconciliation().itemsAndSettled());
  }
}
