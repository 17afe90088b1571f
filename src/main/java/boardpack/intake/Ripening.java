package boardpack.intake;

import boardpack.intake.Wholeness.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Tells when a file in the drop folder is ripe: unchanged for a while, and whole by its content; or
 * unchanged for so long that nobody will finish it.
 */
final class Ripening {
  private final Duration settled;
  private final LongSupplier nanoseconds;
  private final Map<Lying, Seen> seen = new HashMap<>();

  /**
   * @param settled how long a file must lie unchanged
   * @param nanoseconds a clock that only goes forward
   */
  Ripening(Duration settled, LongSupplier nanoseconds) {
    this.settled = settled;
    this.nanoseconds = nanoseconds;
  }

  /**
   * Sorts the files of a look into those that are ripe and those still waited for.
   *
   * @param givenUp how long an unfinished one is waited for
   */
  Sorted sort(List<Lying> files, Duration givenUp) {
    seen.keySet().retainAll(new HashSet<>(files));
    long now = nanoseconds.getAsLong();
    files.forEach(file -> seen.computeIfAbsent(file, any -> new Seen(now)));
    lookInside(files, now);
    var ripe = new ArrayList<Ripe>();
    var settling = new ArrayList<Path>();
    var unfinished = new ArrayList<Path>();
    for (var file : files) {
      var before = seen.getOrDefault(file, new Seen(now));
      if (!isSettled(before, now)) {
        settling.add(file.path());
      } else if (before.isRipe(now - before.since >= givenUp.toNanos())) {
        ripe.add(new Ripe(file.path(), before.content.stated()));
      } else {
        unfinished.add(file.path());
      }
    }
    return new Sorted(ripe, settling, unfinished);
  }

  private boolean isSettled(Seen before, long now) {
    return now - before.since >= settled.toNanos();
  }

  /** On all cores: a month's files lie there at once. */
  private void lookInside(List<Lying> files, long now) {
    files.parallelStream()
        .forEach(
            file -> {
              var before = seen.get(file);
              if (before != null && isSettled(before, now)) {
                before.lookInside(file.path());
              }
            });
  }

  /**
   * A file that may be claimed.
   *
   * @param stated month and submission as its Covers state them, as text that sorts
   */
  record Ripe(Path path, String stated) {}

  /**
   * @param settling changed too lately to say
   * @param unfinished lying still, and not whole
   */
  record Sorted(List<Ripe> ripe, List<Path> settling, List<Path> unfinished) {
    boolean isSettled() {
      return settling.isEmpty() && unfinished.isEmpty();
    }
  }

  /** One state of a file: its content is looked at once. */
  private static final class Seen {
    private final long since;
    private boolean looked;
    private Content content = Content.NOTHING;

    private Seen(long since) {
      this.since = since;
    }

    private boolean isRipe(boolean givenUp) {
      return looked && (content.whole() || givenUp);
    }

    /** What cannot be read now, being locked by a writer, say, is tried again at the next look. */
    private void lookInside(Path file) {
      if (!looked) {
        try {
          content = Wholeness.of(file);
          looked = true;
        } catch (IOException notNow) {
          content = Content.NOTHING;
        }
      }
    }
  }
}
