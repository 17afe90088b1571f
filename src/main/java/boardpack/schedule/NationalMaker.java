package boardpack.schedule;

import org.springframework.stereotype.Component;

/** Makes the comparison of all footprints, from the packs that are published by now. */
@Component
final class NationalMaker implements Maker {
  private final MonthRun month;

  NationalMaker(MonthRun month) {
    this.month = month;
  }

  @Override
  public Work makes() {
    return Work.NATIONAL_EDITION;
  }

  @Override
  public Told make(Task task) {
    return PacksTold.of(month.national(task.period()), "the national edition");
  }
}
