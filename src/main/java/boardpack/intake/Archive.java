package boardpack.intake;

import boardpack.command.Home;
import boardpack.run.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The bytes of every file that was ever received, by their SHA-256, never changed. */
@Component
class Archive implements DisposableBean {
  private static final int FILES_AT_ONCE = 4;

  private final Path folder;
  private final ConcurrentHashMap<String, Boolean> inHand = new ConcurrentHashMap<>();
  private final ExecutorService disk = Executors.newFixedThreadPool(FILES_AT_ONCE);

  Archive(Home home) {
    this.folder = home.data().resolve("archive");
  }

  /**
   * Keeps the bytes; keeping them again does nothing. The disk takes longer over a file than its
   * reader: whoever must know that it is kept waits for what is given.
   */
  CompletableFuture<Void> keep(String sha256, byte[] bytes) {
    var place = folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    return CompletableFuture.runAsync(
        () -> inHand.compute(sha256, (file, hand) -> write(place, bytes)), disk);
  }

  @Override
  public void destroy() {
    disk.shutdown();
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
