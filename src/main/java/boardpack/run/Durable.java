package boardpack.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Files that are there whole or not at all, even when the power goes. */
public final class Durable {
  private Durable() {}

  /**
   * Writes a file to a temporary name beside it, flushes it to disk and renames it into place. A
   * link that somebody put in the place of either is replaced, not followed.
   */
  public static void write(Path file, byte[] content) throws IOException {
    var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    var temporary = folder.resolve("." + file.getFileName() + ".tmp");
    Files.deleteIfExists(temporary);
    Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    sync(temporary);
    rename(temporary, file);
  }

  public static void write(Path file, String content) throws IOException {
    write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Renames a file or a folder within its file system, and flushes the folders that name it. */
  public static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    sync(Objects.requireNonNull(to.toAbsolutePath().getParent()));
  }

  /** Flushes a file's bytes, or a folder's names, to disk. */
  public static void sync(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Flushes every file of a folder, and the folder. */
  public static void syncAll(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var path : files.toList()) {
        sync(path);
      }
    }
  }
}
