package boardpack.challenge;

import boardpack.basics.Period;
import boardpack.command.Home;
import boardpack.command.WrongUsage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dated thresholds of the realism tests, from {@code jobs/thresholds.yml}:
 *
 * <pre>
 * RT01:
 *   - from: 2016-04-01
 *     runs-from: M1
 *     second-half: {amber: 60, red: 70}
 * </pre>
 *
 * A month is judged by the set that held on its last day: an old month never by a newer threshold.
 */
public final class Thresholds {
  static final String FILE = "thresholds.yml";
  private static final String PACKAGED = "/boardpack/jobs/" + FILE;

  private final Map<String, List<DatedThresholds>> sets;

  private Thresholds(Map<String, List<DatedThresholds>> sets) {
    this.sets = sets;
  }

  /** Those packaged with the product. */
  public static Thresholds shipped() {
    return Shipped.THRESHOLDS;
  }

  /** Those of a home, or the packaged ones where it has none. */
  public static Thresholds of(Home home) {
    var file = home.jobs().resolve(FILE);
    return Files.exists(file) ? read(file) : shipped();
  }

  /**
   * @throws WrongUsage if the file cannot be read, or lacks what a test needs
   */
  public static Thresholds read(Path file) {
    try {
      var read = parse(file.toString(), Files.readString(file));
      read.checkAgainst(shipped(), file.toString());
      return read;
    } catch (IOException unreadable) {
      throw new WrongUsage(file + " cannot be read: " + unreadable.getMessage());
    }
  }

  static Thresholds parse(String name, String yaml) {
    return new Thresholds(ThresholdsFile.read(name, yaml));
  }

  /** The set of a rule that holds in a month; empty where none held yet. */
  Optional<DatedThresholds> of(String rule, Period period) {
    return sets.getOrDefault(rule, List.of()).stream()
        .filter(set -> !set.from().isAfter(period.lastDay()))
        .max(Comparator.comparing(DatedThresholds::from));
  }

  private void checkAgainst(Thresholds complete, String name) {
    complete.sets.forEach(
        (rule, expected) -> {
          var given = sets.getOrDefault(rule, List.of());
          if (given.isEmpty()) {
            throw new WrongUsage("%s has no thresholds for %s".formatted(name, rule));
          }
          given.forEach(set -> set.checkHas(expected.get(0).values().keySet(), name, rule));
        });
  }

  private static final class Shipped {
    static final Thresholds THRESHOLDS = load();

    private static Thresholds load() {
      try (InputStream stream = Thresholds.class.getResourceAsStream(PACKAGED)) {
        if (stream == null) {
          throw new IllegalStateException(PACKAGED + " is not part of this build");
        }
        return parse(FILE, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
