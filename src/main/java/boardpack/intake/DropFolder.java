package boardpack.intake;

import boardpack.basics.Period;
import boardpack.command.Home;
import jakarta.annotation.PostConstruct;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  @PostConstruct
  void begin() {
    waiting.begin();
  }

  /** What lies there and is not taken up, with the reason. */
  List<LeftAlone> leftAlone() {
    return waiting.leftAlone();
  }

  /** Waits no longer for files that nobody goes on writing than somebody who stands by would. */
  void hurry() {
    waiting.hurry();
  }

  /**
   * Claims all that is whole, and takes up what an earlier process had claimed and not finished: in
   * the order of months and submissions as their Covers state them, whatever the files are called.
   * A month is so judged beside the month before it, though both were dropped at once.
   */
  List<Dropped> claim() {
    try {
      Files.createDirectories(input.resolve(".claimed"));
      var stated = new HashMap<Path, String>();
      for (var file : waiting.ripe()) {
        claim(file.path()).ifPresent(place -> stated.put(place, file.stated()));
      }
      return allClaimed(stated);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Where a file that was taken in belongs: in its month's folder, under a name of its own. */
  Path acceptedPlace(Dropped file, Period period, Set<Path> taken) {
    return free(input.resolve("accepted").resolve(period.toString()), file.name(), taken);
  }

  Path rejectedPlace(Dropped file, Set<Path> taken) {
    return free(input.resolve("rejected"), file.name(), taken);
  }

  /** How a place is called, from the drop folder on: {@code rejected/a.xlsx}. */
  String named(Path place) {
    return input.relativize(place).toString().replace('\\', '/');
  }

  /** The place that is called so, as {@link #named}. */
  Path place(String named) {
    return input.resolve(named);
  }

  /** Puts a file where it belongs. Its answers lie there already: a kill leaves none without. */
  void file(Dropped file, Path place) {
    try {
      Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
      Files.deleteIfExists(Objects.requireNonNull(file.path().getParent()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
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
  private Optional<Path> claim(Path file) throws IOException {
    var own = Files.createDirectory(claimed(UUID.randomUUID().toString()));
    try {
      var place = own.resolve(SafeName.of(file.getFileName().toString()));
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
      return Optional.of(place);
    } catch (FileSystemException immovable) {
      Files.delete(own);
      waiting.giveUp(file);
      return Optional.empty();
    }
  }

  private List<Dropped> allClaimed(Map<Path, String> stated) throws IOException {
    var files = new ArrayList<Path>();
    try (var claims = Files.list(input.resolve(".claimed"))) {
      for (var claim : claims.toList()) {
        try (var inside = Files.list(claim)) {
          inside.filter(DropFolder::isFile).forEach(files::add);
        }
      }
    }
    return files.stream()
        .map(file -> dropped(file, stated.get(file)))
        .sorted(
            Comparator.comparing(Dropped::stated)
                .thenComparing(Dropped::deliveredAt)
                .thenComparing(Dropped::name)
                .thenComparing(Dropped::path))
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

  private Dropped dropped(Path file, @Nullable String stated) {
    try {
      var attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      var written = attributes.lastModifiedTime().toInstant();
      var now = clock.instant();
      Instant delivered = written.isBefore(now) ? written : now;
      return new Dropped(
          file.getFileName().toString(),
          file,
          delivered.truncatedTo(ChronoUnit.MILLIS),
          stated == null ? Wholeness.of(file).stated() : stated);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Path claimed(String id) {
    return input.resolve(".claimed").resolve(id);
  }

  /** A name of its own in a folder: {@code name.xlsx}, {@code name (2).xlsx}. */
  private static Path free(Path folder, String name, Set<Path> taken) {
    make(folder);
    var place = folder.resolve(name);
    int dot = name.lastIndexOf('.');
    var stem = dot < 0 ? name : name.substring(0, dot);
    var end = dot < 0 ? "" : name.substring(dot);
    for (int number = 2; isTaken(place, taken); number++) {
      place = folder.resolve("%s (%d)%s".formatted(stem, number, end));
    }
    return place;
  }

  private static boolean isTaken(Path place, Set<Path> taken) {
    return Files.exists(place, LinkOption.NOFOLLOW_LINKS) || !taken.add(place);
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
