package boardpack.delivery;

import boardpack.reference.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A step of the ladder on which a return is asked for.
 *
 * @param days working days after the return is due; less than nought before
 * @param asked who is asked on it
 */
public record Rung(int days, Set<Asked> asked) {
  /** More people the later it is; the last on the day on which the packs are cut. */
  public static final List<Rung> LADDER =
      List.of(
          new Rung(-2, Set.of(Asked.ORGANISATION)),
          new Rung(1, Set.of(Asked.ORGANISATION, Asked.FINANCE_DIRECTOR)),
          new Rung(3, Set.of(Asked.FINANCE_DIRECTOR, Asked.LEAD)),
          new Rung(5, Set.of(Asked.values())));

  public Rung {
    asked = Set.copyOf(asked);
  }

  /** The highest rung that is reached on a day; empty before the first. */
  static Optional<Rung> reached(
      Collection<Rung> ladder, LocalDate due, LocalDate today, WorkingDays days) {
    return ladder.stream()
        .filter(rung -> !rung.day(due, days).isAfter(today))
        .max(Comparator.comparing(Rung::days));
  }

  /** The day on which it is reached. */
  LocalDate day(LocalDate due, WorkingDays calendar) {
    var day = due;
    for (int left = Math.abs(days); left > 0; ) {
      day = day.plusDays(Integer.signum(days));
      if (calendar.isWorking(day)) {
        left--;
      }
    }
    return day;
  }
}
