package boardpack.pack.compose;

import boardpack.pack.Imprint;
import boardpack.reference.ReferenceFile;
import boardpack.reference.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The times before elections in which public bodies hold back what bears on them: from the last day
 * for the notice of an election, the 25th working day before the poll, to the polling day.
 */
public final class Elections {
  private static final int NOTICE = 25;

  private final ReferenceFile file;
  private final WorkingDays calendar;

  Elections(ReferenceFile file, WorkingDays calendar) {
    this.file = file;
    this.calendar = calendar;
  }

  /** Those that ship with the product. */
  public static Elections shipped() {
    return new Elections(ReferenceFile.shipped("elections.csv"), WorkingDays.england());
  }

  /** The time that a day falls into. */
  public Optional<Imprint.Held> at(LocalDate day) {
    for (var row : file.rows()) {
      var poll = row.date("polling_day").orElseThrow(() -> row.wrong("polling_day", "a date"));
      if (!day.isAfter(poll) && !day.isBefore(notice(poll))) {
        return Optional.of(new Imprint.Held(poll, row.required("election")));
      }
    }
    return Optional.empty();
  }

  private LocalDate notice(LocalDate poll) {
    var day = poll;
    for (int left = NOTICE; left > 0; ) {
      day = day.minusDays(1);
      if (calendar.isWorking(day)) {
        left--;
      }
    }
    return day;
  }
}
