package boardpack.reconciliation;

import boardpack.run.Run;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The months whose packs are being made right now, so that each is looked up and reconciled once.
 * After a restart a month is worked out again from the same cut, and comes to the same.
 */
@Component
public class MonthsInHand {
  private final FootprintMonths months;
  private final Map<String, ReconciledMonth> inHand = new ConcurrentHashMap<>();

  MonthsInHand(FootprintMonths months) {
    this.months = months;
  }

  /** The run's month, reconciled. */
  public ReconciledMonth of(Run run) {
    return inHand.computeIfAbsent(run.id(), id -> reconciled(run));
  }

  /** Takes the run's month for the last time. */
  public ReconciledMonth release(Run run) {
    var month = of(run);
    inHand.remove(run.id());
    return month;
  }

  private ReconciledMonth reconciled(Run run) {
    var month = months.of(run.footprint(), run.period(), run.knownAt());
    return new ReconciledMonth(month, Reconciliation.of(month));
  }
}
