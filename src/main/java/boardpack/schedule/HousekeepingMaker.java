package boardpack.schedule;

import boardpack.command.Home;
import boardpack.run.OldRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Removes drafts, and records of finished runs, that are older than the job says. Returns, packs,
 * mails and the trail are never touched.
 */
@Component
final class HousekeepingMaker implements Maker {
  private final Home home;
  private final OldRecords records;
  private final Clock clock;

  HousekeepingMaker(Home home, OldRecords records, Clock clock) {
    this.home = home;
    this.records = records;
    this.clock = clock;
  }

  @Override
  public Work makes() {
    return Work.HOUSEKEEPING;
  }

  @Override
  public Told make(Task task) {
    var before = clock.instant().minus(Duration.ofDays(task.job().details().keep()));
    try {
      int drafts = removeDrafts(before);
      int runs = records.remove(before);
      var words =
          "%d months of drafts and %d records of runs before %s removed"
              .formatted(drafts, runs, When.DAY_AND_TIME.format(before));
      return drafts + runs == 0 ? Told.nothing(words) : Told.made(words);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private int removeDrafts(Instant before) throws IOException {
    var drafts = home.packs().resolve(".drafts");
    if (!Files.isDirectory(drafts)) {
      return 0;
    }
    int removed = 0;
    try (var months = Files.list(drafts)) {
      for (Path month : months.toList()) {
        if (Files.getLastModifiedTime(month).toInstant().isBefore(before)) {
          Folders.delete(month);
          removed++;
        }
      }
    }
    return removed;
  }
}
