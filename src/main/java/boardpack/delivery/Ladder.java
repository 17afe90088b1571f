package boardpack.delivery;

import boardpack.reference.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/** Which rung is reached on a day. */
final class Ladder {
  private Ladder() {}

  /**
   * @param cut the day on which the packs are cut: the last on which anything is asked
   */
  static Optional<Rung> reached(LocalDate due, LocalDate cut, LocalDate today, WorkingDays days) {
    Optional<Rung> reached = Optional.empty();
    for (var rung : Rung.values()) {
      if (!dayOf(rung, due, cut, days).isAfter(today) && !today.isAfter(cut)) {
        reached = Optional.of(rung);
      }
    }
    return reached;
  }

  static LocalDate dayOf(Rung rung, LocalDate due, LocalDate cut, WorkingDays days) {
    if (rung == Rung.LAST_CALL) {
      return cut;
    }
    var day = due;
    int step = Integer.signum(rung.workingDaysFromDue());
    for (int left = Math.abs(rung.workingDaysFromDue()); left > 0; ) {
      day = day.plusDays(step);
      if (days.isWorking(day)) {
        left--;
      }
    }
    return day;
  }
}
