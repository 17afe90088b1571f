package boardpack.schedule;

import boardpack.delivery.OwedReturns;
import org.springframework.stereotype.Component;

/** Makes the month's packs, and names how many returns they are without. */
@Component
final class BoardPacksMaker implements Maker {
  private final MonthRun month;
  private final OwedReturns owed;

  BoardPacksMaker(MonthRun month, OwedReturns owed) {
    this.month = month;
    this.owed = owed;
  }

  @Override
  public Work makes() {
    return Work.BOARD_PACKS;
  }

  @Override
  public Told make(Task task) {
    var result = month.make(task, task.job().footprints());
    return PacksTold.of(result, gaps(task) + PacksTold.waiting(task));
  }

  private String gaps(Task task) {
    var footprints = task.job().footprints();
    int expected = owed.owed(footprints, task.period()).size();
    int missing = owed.missing(footprints, task.period()).size();
    return missing == 0
        ? "all %d returns are in".formatted(expected)
        : "%d of %d returns are missing and named in the packs".formatted(missing, expected);
  }
}
