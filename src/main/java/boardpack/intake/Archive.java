package boardpack.intake;

import boardpack.command.Home;
import boardpack.run.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bytes of every file that was ever received, by their SHA-256, never changed. */
@Component
class Archive {
  private final Path folder;
  private final ConcurrentHashMap<String, Boolean> inHand = new ConcurrentHashMap<>();

  Archive(Home home) {
    this.folder = home.data().resolve("archive");
  }

  /** Keeps the bytes; keeping them again does nothing. */
  void keep(String sha256, byte[] bytes) {
    var place = folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    inHand.compute(sha256, (file, hand) -> write(place, bytes));
  }

  /** The same bytes may come in two files at once: the second waits for the first. */
  private static @Nullable Boolean write(Path place, byte[] bytes) {
    try {
      if (!Files.exists(place)) {
        Durable.write(place, bytes);
        place.toFile().setReadOnly();
      }
      return null;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
