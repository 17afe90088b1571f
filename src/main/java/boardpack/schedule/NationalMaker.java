package boardpack.schedule;

import boardpack.run.Issues;
import org.springframework.stereotype.Component;

/** Makes the comparison of all footprints, from the packs that are published by now. */
@Component
final class NationalMaker implements Maker {
  private final MonthRun month;
  private final Issues issues;

  NationalMaker(MonthRun month, Issues issues) {
    this.month = month;
    this.issues = issues;
  }

  @Override
  public Work makes() {
    return Work.NATIONAL_EDITION;
  }

  @Override
  public Told make(Task task) {
    if (issues.last(task.period()).isEmpty()) {
      return Told.nothing("the month has no pack yet that could be compared");
    }
    return PacksTold.of(month.national(task.period()), "the national edition");
  }
}
