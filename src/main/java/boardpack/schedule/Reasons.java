package boardpack.schedule;

import boardpack.reference.WorkingDays;
import java.time.LocalDate;
import java.util.SortedMap;

/** Why a date is what it is, in words. */
final class Reasons {
  private Reasons() {}

  /** {@code : Good Friday and Easter Monday fall between}; nothing when no holiday does. */
  static String between(SortedMap<LocalDate, String> holidays) {
    if (holidays.isEmpty()) {
      return "";
    }
    return ": %s %s between"
        .formatted(
            String.join(" and ", holidays.values()), holidays.size() == 1 ? "falls" : "fall");
  }

  /** {@code Mon 28 August is Summer bank holiday, so Tue 29 August}. */
  static String moved(LocalDate wanted, LocalDate day, WorkingDays calendar) {
    if (wanted.equals(day)) {
      return When.DAY.format(day);
    }
    var why = calendar.holiday(wanted).orElse("not a working day");
    return "%s is %s, so %s".formatted(When.DAY.format(wanted), why, When.DAY.format(day));
  }
}
