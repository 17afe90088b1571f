package boardpack.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Files of other people's making, which stand beside the project where they are at hand. */
final class Shared {
  static final Path HOSTILE = Path.of("../shared/hostile");
  static final Path REAL = Path.of("../shared/data/real");

  private Shared() {}

  static void assumeThere(Path folder) {
    Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is not at hand");
  }

  static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
