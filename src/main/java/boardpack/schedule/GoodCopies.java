package boardpack.schedule;

import boardpack.command.Home;
import boardpack.run.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The last good version of each file in {@code jobs/}, kept over restarts in {@code data/jobs}. */
final class GoodCopies {
  private final Path folder;

  GoodCopies(Home home) {
    this.folder = home.data().resolve("jobs");
  }

  Optional<String> of(String file) {
    try {
      return Files.isRegularFile(folder.resolve(file))
          ? Optional.of(Files.readString(folder.resolve(file)))
          : Optional.empty();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  void keep(String file, String text) {
    try {
      if (!of(file).equals(Optional.of(text))) {
        Durable.write(folder.resolve(file), text);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
