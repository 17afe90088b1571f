package boardpack.challenge;

import boardpack.challenge.Challenge.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a threshold was crossed.
 *
 * @param threshold which, in words: {@code over 70% in M7–M12}
 */
record Breach(Level level, String threshold) {

  /** The first of the reddest. */
  @SafeVarargs
  static Optional<Breach> worst(Optional<Breach>... breaches) {
    return worst(Stream.of(breaches).flatMap(Optional::stream).toList());
  }

  static Optional<Breach> worst(List<Breach> breaches) {
    return breaches.stream().reduce((one, other) -> other.isWorseThan(one) ? other : one);
  }

  private boolean isWorseThan(Breach other) {
    return level.compareTo(other.level) > 0;
  }
}
