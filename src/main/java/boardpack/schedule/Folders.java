package boardpack.schedule;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Whole folders, copied or removed; one that is not there is an empty one. */
final class Folders {
  private Folders() {}

  static void copy(Path from, Path to) throws IOException {
    each(from, to, Files::copy);
  }

  /** As {@link #copy}, for files that are never changed: the bytes are shared where possible. */
  static void link(Path from, Path to) throws IOException {
    each(
        from,
        to,
        (file, place) -> {
          try {
            Files.createLink(place, file);
          } catch (UnsupportedOperationException | FileSystemException notHere) {
            Files.copy(file, place);
          }
        });
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void each(Path from, Path to, Placing placing) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (var files = Files.walk(from)) {
      for (var file : files.sorted().toList()) {
        var place = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(place);
        } else {
          placing.place(file, place);
        }
      }
    }
  }

  private interface Placing {
    void place(Path file, Path place) throws IOException;
  }
}
