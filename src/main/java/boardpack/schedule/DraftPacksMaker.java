package boardpack.schedule;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the packs of a month as they would be now, among the drafts; nothing is sent. */
@Component
final class DraftPacksMaker implements Maker {
  private final MonthRun month;
  private final Clock clock;

  DraftPacksMaker(MonthRun month, Clock clock) {
    this.month = month;
    this.clock = clock;
  }

  @Override
  public Work makes() {
    return Work.DRAFT_PACKS;
  }

  @Override
  public Told make(Task task) {
    var job = task.job();
    var result = month.remake(job, task.period(), job.footprints(), clock.instant());
    return PacksTold.of(result, "drafts in packs/.drafts, sent to nobody");
  }
}
