package boardpack.delivery;

import boardpack.delivery.directory.Directory;
import boardpack.delivery.directory.Recipient;
import boardpack.delivery.directory.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A step of the ladder on which a return is asked for, each with more people than the last. */
public enum Rung {
  /** Two working days before it is due, to whoever prepares it. */
  REMINDER(-2),
  /** The working day after it was due, to its finance director too. */
  LATE(1),
  /** Three working days after it was due, to the footprint's lead finance director too. */
  ESCALATED(3),
  /** On the day on which the packs are cut, to the administrators too. */
  LAST_CALL(Integer.MAX_VALUE);

  private final int workingDaysFromDue;

  Rung(int workingDaysFromDue) {
    this.workingDaysFromDue = workingDaysFromDue;
  }

  /** Negative before; the last call is not counted from there. */
  int workingDaysFromDue() {
    return workingDaysFromDue;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Who is asked for an organisation's return. Where nobody prepares it, its finance director is
   * asked from the first.
   *
   * @param footprints ONS codes of those that it belongs to
   */
  List<Recipient> asked(Directory directory, String organisation, List<String> footprints) {
    var preparers = directory.answeringFor(organisation, Role.PREPARER);
    var asked = new ArrayList<>(preparers);
    if (this != REMINDER || preparers.isEmpty()) {
      asked.addAll(directory.answeringFor(organisation, Role.FINANCE_DIRECTOR));
    }
    if (this == ESCALATED || this == LAST_CALL) {
      footprints.forEach(footprint -> asked.addAll(directory.leading(footprint)));
    }
    if (this == LAST_CALL) {
      asked.addAll(directory.with(Role.ADMINISTRATOR));
    }
    return asked;
  }
}
