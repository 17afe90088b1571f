package boardpack.intake;

import boardpack.reference.HouseCalendar;
import boardpack.reference.WorkingDays;
import boardpack.returns.Deadlines;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.run.Issue;
import boardpack.run.Issues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * When each return is due, in working days after the month's end, the house's own holidays aside:
 * commissioners on the ninth, trusts and performance on the tenth, councils on the twelfth. Packs
 * are cut on the fifteenth at 17:00, or when the first issue of the month is made; the month is
 * closed on the eighteenth at the same hour. Plans and look-backs have no date.
 */
@Component
public class DueDates {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final int CUT = 15;
  private static final int CLOSED = 18;

  private final Issues issues;
  private final ObjectProvider<HouseCalendar> calendar;

  /**
   * @param calendar the same that jobs go by; without one, the bank holidays of the law
   */
  DueDates(Issues issues, ObjectProvider<HouseCalendar> calendar) {
    this.issues = issues;
    this.calendar = calendar;
  }

  public Optional<Deadlines> of(ReturnKey key) {
    return workingDay(key.kind()).map(day -> deadlines(key, day));
  }

  /** Once a pack of the month was issued, every later version is after the cut. */
  private Deadlines deadlines(ReturnKey key, int day) {
    var issued = issues.of(key.period()).stream().findFirst();
    return new Deadlines(
        days().after(key.period(), day),
        day,
        issued.map(Issue::knownAt).orElseGet(() -> evening(key, CUT)),
        issued.isPresent(),
        evening(key, CLOSED));
  }

  /** The last day on which a return is in time; empty where it has none. */
  public Optional<LocalDate> dueDay(ReturnKey key) {
    return workingDay(key.kind()).map(day -> days().after(key.period(), day));
  }

  private WorkingDays days() {
    var house = calendar.getIfAvailable();
    return house == null ? WorkingDays.england() : house.workingDays();
  }

  private static Optional<Integer> workingDay(ReturnKind kind) {
    return switch (kind) {
      case COMM -> Optional.of(9);
      case PROV, PERF -> Optional.of(10);
      case LA -> Optional.of(12);
      case PLAN, HIST -> Optional.empty();
    };
  }

  private Instant evening(ReturnKey key, int workingDay) {
    LocalDate day = days().after(key.period(), workingDay);
    return day.atTime(EVENING).atZone(LONDON).toInstant();
  }
}
