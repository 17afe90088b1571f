package boardpack.run;

import boardpack.command.Failed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * That one process at a time uses a home. The operating system lets go of it when the process ends,
 * however it ends: a file left behind by a kill is harmless.
 */
final class HomeLock implements AutoCloseable {
  /** Far behind the words, so that others may read them while it is held. */
  private static final long LOCKED_BYTE = 1L << 40;

  private final FileChannel file;
  private final FileLock lock;

  private HomeLock(FileChannel file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * @throws Failed if another process, or another part of this one, has it
   */
  static HomeLock take(Path dataFolder, Clock clock) {
    try {
      var file =
          FileChannel.open(
              dataFolder.resolve("in-use"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      var lock = tryLock(file);
      if (lock == null) {
        var holder = read(file);
        file.close();
        throw new Failed("%s is in use by %s".formatted(dataFolder.getParent(), holder));
      }
      var since = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      write(file, "pid %d since %s".formatted(ProcessHandle.current().pid(), since));
      return new HomeLock(file, lock);
    } catch (IOException fault) {
      throw new Failed("Cannot use " + dataFolder + ": " + fault.getMessage(), fault);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static String read(FileChannel file) throws IOException {
    var words = ByteBuffer.allocate(200);
    file.read(words, 0);
    return StandardCharsets.UTF_8.decode(words.flip()).toString().strip();
  }

  private static void write(FileChannel file, String words) throws IOException {
    file.truncate(0);
    file.write(ByteBuffer.wrap((words + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    file.force(false);
  }

  @Override
  public void close() {
    try {
      lock.release();
      file.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
