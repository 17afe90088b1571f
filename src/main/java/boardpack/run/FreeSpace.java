package boardpack.run;

import boardpack.command.Failed;
import boardpack.command.Home;
import boardpack.command.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * That there is room on the disk. HSQLDB acknowledges commits that a full disk has lost, so nothing
 * is begun, and no stage of a pack is kept, unless a reserve is free.
 */
@Component
public final class FreeSpace {
  private static final long MEGABYTE = 1L << 20;
  private static final long RESERVE = 200;

  private final Home home;
  private final long reserve;

  public FreeSpace(Home home) {
    this.home = home;
    this.reserve = Setting.RESERVE.wholeNumber().orElse(RESERVE);
  }

  /**
   * @throws Failed if less than the reserve is free, in words that say where
   */
  public void require() {
    shortage()
        .ifPresent(
            shortage -> {
              throw new Failed(shortage);
            });
  }

  /** That less than the reserve is free, in words that say where; empty when all is well. */
  public Optional<String> shortage() {
    for (var folder : List.of(home.data(), home.packs())) {
      long free = freeMegabytes(folder);
      if (free < reserve) {
        return Optional.of(
            "Only %d MB are free where %s is, and %d MB are kept free: make room, and it goes on"
                    .formatted(free, folder, reserve)
                + " by itself");
      }
    }
    return Optional.empty();
  }

  /** The megabytes that are free where packs and data are, the fewer of the two. */
  public long freeMegabytes() {
    return Math.min(freeMegabytes(home.data()), freeMegabytes(home.packs()));
  }

  private static long freeMegabytes(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
