package boardpack.schedule;

import boardpack.audit.Seal;
import boardpack.command.Home;
import boardpack.run.DatabaseCopy;
import boardpack.run.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Copies all that cannot be made again: the database with its password and its seal, the received
 * files and the jobs, into a folder of its own in {@code data/backups}; the newest few are kept.
 */
@Component
final class BackupMaker implements Maker {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.UK).withZone(ZoneOffset.UTC);

  private final Home home;
  private final ObjectProvider<DatabaseCopy> database;
  private final ObjectProvider<Seal> seal;
  private final Clock clock;

  BackupMaker(
      Home home, ObjectProvider<DatabaseCopy> database, ObjectProvider<Seal> seal, Clock clock) {
    this.home = home;
    this.database = database;
    this.seal = seal;
    this.clock = clock;
  }

  @Override
  public Work makes() {
    return Work.BACKUP;
  }

  @Override
  public Told make(Task task) {
    var copy = database.getIfAvailable();
    if (copy == null) {
      return Told.nothing("PostgreSQL is backed up by its own tools");
    }
    try {
      var place = backups().resolve(NAME.format(clock.instant()));
      if (!Files.exists(place)) {
        write(copy, place);
      }
      int removed = removeAllBut(task.job().details().keep());
      return Told.made(
          "a copy is in data/backups/%s; %d old copies removed"
              .formatted(place.getFileName(), removed));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void write(DatabaseCopy copy, Path place) throws IOException {
    var making = place.resolveSibling("." + place.getFileName() + ".making");
    Folders.delete(making);
    Files.createDirectories(making);
    var pressed = seal.getObject().file();
    if (Files.exists(pressed)) {
      Files.copy(pressed, making.resolve("seal"));
    }
    copy.into(making);
    Folders.copy(home.jobs(), making.resolve("jobs"));
    Folders.link(home.data().resolve("archive"), making.resolve("archive"));
    Durable.syncAll(making);
    Durable.rename(making, place);
  }

  private int removeAllBut(int keep) throws IOException {
    List<Path> copies;
    try (var found = Files.list(backups())) {
      copies =
          found
              .filter(folder -> folder.getFileName().toString().matches("\\d{4}-.*"))
              .sorted()
              .toList();
    }
    var old = copies.subList(0, Math.max(0, copies.size() - keep));
    for (var folder : old) {
      Folders.delete(folder);
    }
    return old.size();
  }

  private Path backups() throws IOException {
    return Files.createDirectories(home.data().resolve("backups"));
  }
}
