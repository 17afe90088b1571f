package boardpack.intake;

import boardpack.basics.Period;
import boardpack.command.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The drop folder: {@code input/} and what becomes of what lies in it. */
@Component
class DropFolder {
  private final Path input;
  private final Clock clock;
  private final Waiting waiting;

  @Autowired
  DropFolder(Home home, Clock clock) {
    this(home, clock, Waiting.forWriters(home.input()));
  }

  DropFolder(Home home, Clock clock, Waiting waiting) {
    this.input = home.input();
    this.clock = clock;
    this.waiting = waiting;
  }

  /** What lies there and is not taken up, with the reason. */
  List<LeftAlone> leftAlone() {
    return waiting.leftAlone();
  }

  /** Waits no longer for files that nobody goes on writing than somebody who stands by would. */
  void hurry() {
    waiting.hurry();
  }

  /** Claims all that is whole, after what an earlier process had claimed and not finished. */
  List<Dropped> claim() {
    try {
      Files.createDirectories(input.resolve(".claimed"));
      for (var file : waiting.ripe()) {
        claim(file);
      }
      return allClaimed();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Whether a file of this name was filed away: accepted in any month, or rejected. */
  boolean holds(String name) {
    if (Files.exists(input.resolve("rejected").resolve(name))) {
      return true;
    }
    var accepted = input.resolve("accepted");
    if (!Files.isDirectory(accepted)) {
      return false;
    }
    try (var months = Files.list(accepted)) {
      return months.anyMatch(month -> Files.exists(month.resolve(name)));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Puts a file that was taken in into its month's folder. */
  Path accept(Dropped file, Period period) {
    return move(file, input.resolve("accepted").resolve(period.toString()));
  }

  Path reject(Dropped file) {
    return move(file, input.resolve("rejected"));
  }

  /** Lets go of a file whose bytes are kept already. */
  void discard(Dropped file) {
    try {
      Files.deleteIfExists(file.path());
      Files.deleteIfExists(Objects.requireNonNull(file.path().getParent()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What cannot be moved is left alone until it changes. */
  private void claim(Path file) throws IOException {
    var own = Files.createDirectory(claimed(UUID.randomUUID().toString()));
    try {
      var name = SafeName.of(file.getFileName().toString());
      Files.move(file, own.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException immovable) {
      Files.delete(own);
      waiting.giveUp(file);
    }
  }

  private List<Dropped> allClaimed() throws IOException {
    var files = new ArrayList<Path>();
    try (var claims = Files.list(input.resolve(".claimed"))) {
      for (var claim : claims.toList()) {
        try (var inside = Files.list(claim)) {
          inside.filter(DropFolder::isFile).forEach(files::add);
        }
      }
    }
    return files.stream()
        .map(this::dropped)
        .sorted(Comparator.comparing(Dropped::name).thenComparing(Dropped::path))
        .toList();
  }

  /** A link that took the file's place at the last moment is not followed, but taken away. */
  private static boolean isFile(Path claimed) {
    try {
      if (Files.isSymbolicLink(claimed)) {
        Files.delete(claimed);
      }
      return Files.isRegularFile(claimed, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Dropped dropped(Path file) {
    try {
      var attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      var written = attributes.lastModifiedTime().toInstant();
      var now = clock.instant();
      Instant delivered = written.isBefore(now) ? written : now;
      return new Dropped(
          file.getFileName().toString(), file, delivered.truncatedTo(ChronoUnit.MILLIS));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Path claimed(String id) {
    return input.resolve(".claimed").resolve(id);
  }

  private Path move(Dropped file, Path folder) {
    try {
      Files.createDirectories(folder);
      var place = free(folder, file.name());
      Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
      Files.deleteIfExists(Objects.requireNonNull(file.path().getParent()));
      return place;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** A name of its own in a folder: {@code name.xlsx}, {@code name (2).xlsx}. */
  private static Path free(Path folder, String name) {
    var place = folder.resolve(name);
    int dot = name.lastIndexOf('.');
    var stem = dot < 0 ? name : name.substring(0, dot);
    var end = dot < 0 ? "" : name.substring(dot);
    for (int number = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); number++) {
      place = folder.resolve("%s (%d)%s".formatted(stem, number, end));
    }
    return place;
  }
}
