package boardpack.pack.compose;

import boardpack.pack.PerformanceLine;
import boardpack.reconciliation.FootprintMonth;
import java.util.List;

/** Indicators with their charts. */
final class PerformancePage {
  private final FootprintMonth month;

  PerformancePage(FootprintMonth month) {
    this.month = month;
  }

  List<PerformanceLine> compose() {
    return List.of();
  }
}
