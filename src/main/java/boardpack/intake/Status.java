package boardpack.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the status page shows.
 *
 * @param month the month in hand
 * @param before the month before, of which something may still be open
 * @param strangers refused files that do not say whose they are, the latest first
 * @param lately what became of the last files, the latest first
 */
record Status(
    Instant at,
    MonthStatus month,
    Optional<MonthStatus> before,
    List<ReceivedFiles.Before> strangers,
    List<FileAnswer> lately,
    List<LeftAlone> leftAlone) {
  Status {
    strangers = List.copyOf(strangers);
    lately = List.copyOf(lately);
    leftAlone = List.copyOf(leftAlone);
  }
}
