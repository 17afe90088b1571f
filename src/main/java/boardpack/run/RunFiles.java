package boardpack.run;

import boardpack.command.Failed;
import boardpack.command.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/**
 * Where a pack's files are written while it is being made, and where they lie once it is published.
 */
@Component
public final class RunFiles {
  private final Home home;

  RunFiles(Home home) {
    this.home = home;
  }

  /** The folder that rendering fills; nobody else looks into it. */
  public Path making(Run run) {
    return home.packs().resolve(".making").resolve(run.id().replace('/', '_'));
  }

  /** The folder of the finished pack. */
  public Path finished(Run run) {
    return home.packs().resolve(run.folder());
  }

  /** Makes the folder that rendering fills, empty whatever an earlier try left in it. */
  void clear(Run run) {
    try {
      delete(making(run));
      Files.createDirectories(making(run));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Moves the pack into its place, whole: flushed to disk, then renamed. Done already is fine. */
  void publish(Run run) {
    try {
      var place = finished(run);
      Files.createDirectories(place.getParent());
      if (Files.exists(making(run))) {
        makeWay(run, place);
        Durable.syncAll(making(run));
        FaultPoint.hit("before-rename");
        Durable.rename(making(run), place);
        FaultPoint.hit("after-rename");
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Drafts are replaced; a published pack never is. */
  private static void makeWay(Run run, Path place) throws IOException {
    if (run.isRemake()) {
      delete(place);
    } else if (Files.exists(place)) {
      throw new Failed(
          place + " is there already, but not by this database: move it away and run again");
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
