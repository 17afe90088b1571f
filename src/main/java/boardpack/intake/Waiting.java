package boardpack.intake;

import boardpack.basics.Shown;
import boardpack.intake.Ripening.Ripe;
import boardpack.intake.Ripening.Sorted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until files in the drop folder are whole, and says once what it leaves alone. */
final class Waiting {
  private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
  private static final Duration SETTLED = Duration.ofSeconds(1);
  private static final Duration GIVEN_UP = Duration.ofSeconds(60);
  private static final Duration GIVEN_UP_SOON = Duration.ofSeconds(10);
  private static final Duration STAY = Duration.ofSeconds(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Path input;
  private final Ripening ripening;
  private final Duration stay;
  private final Set<Lying> immovable = new HashSet<>();
  private final Set<LeftAlone> told = new HashSet<>();
  private boolean hurried;
  private List<LeftAlone> leftAlone = List.of();

  /**
   * @param stay how long one call may wait for files that were written just now
   */
  Waiting(Path input, Ripening ripening, Duration stay) {
    this.input = input;
    this.ripening = ripening;
    this.stay = stay;
  }

  /** With the patience that copying over a slow network takes. */
  static Waiting forWriters(Path input) {
    return new Waiting(input, new Ripening(SETTLED, System::nanoTime), STAY);
  }

  /** Looks for the first time: what lies there now need not lie a second more when it is wanted. */
  synchronized void begin() {
    try {
      ripening.sort(Look.at(input).files(), GIVEN_UP);
    } catch (IOException saidWhenItIsWanted) {
      LOG.debug("No first look: {}", saidWhenItIsWanted.toString());
    }
  }

  /** Unfinished files are given up after ten seconds from now on, and waited for that long. */
  synchronized void hurry() {
    hurried = true;
  }

  /** The files that are whole, or given up. */
  synchronized List<Ripe> ripe() throws IOException {
    long start = System.nanoTime();
    var sorted = sorted();
    while (isWorthStaying(sorted, System.nanoTime() - start)) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      sorted = sorted();
    }
    return sorted.ripe();
  }

  synchronized List<LeftAlone> leftAlone() {
    return leftAlone;
  }

  /** A file that cannot be moved: not tried again until it changes. */
  synchronized void giveUp(Path file) throws IOException {
    Look.at(input).files().stream()
        .filter(lying -> lying.path().equals(file))
        .forEach(immovable::add);
    var all = new ArrayList<>(leftAlone);
    all.add(fixed(file));
    tell(all);
  }

  private boolean isWorthStaying(Sorted sorted, long waited) {
    if (hurried && !sorted.unfinished().isEmpty()) {
      return waited < GIVEN_UP_SOON.plus(stay).toNanos();
    }
    return !sorted.settling().isEmpty() && waited < stay.toNanos();
  }

  private Sorted sorted() throws IOException {
    var look = Look.at(input);
    immovable.retainAll(new HashSet<>(look.files()));
    var files = look.files().stream().filter(file -> !immovable.contains(file)).toList();
    var sorted = ripening.sort(files, hurried ? GIVEN_UP_SOON : GIVEN_UP);
    var left = new ArrayList<>(look.leftAlone());
    immovable.forEach(file -> left.add(fixed(file.path())));
    sorted.unfinished().forEach(file -> left.add(unfinished(file)));
    tell(left);
    return sorted;
  }

  private void tell(List<LeftAlone> left) {
    left.stream()
        .filter(told::add)
        .forEach(one -> LOG.info("Left alone: {}: {}", one.name(), one.reason()));
    told.retainAll(new HashSet<>(left));
    leftAlone = List.copyOf(left);
  }

  private static LeftAlone fixed(Path file) {
    return new LeftAlone(name(file), "it cannot be moved out of the drop folder");
  }

  private static LeftAlone unfinished(Path file) {
    return new LeftAlone(name(file), "it is not whole yet, and is waited for");
  }

  private static String name(Path file) {
    return Shown.of(file.getFileName().toString());
  }
}
