package boardpack.delivery;

import java.time.Duration;
import java.util.List;

/** How long a mail waits after each attempt that came to nothing, and when it is given up. */
final class Backoff {
  static final Duration GIVE_UP_AFTER = Duration.ofHours(48);

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(60));

  private Backoff() {}

  /**
   * @param attempts made so far, from 1
   */
  static Duration after(int attempts) {
    return WAITS.get(Math.min(attempts, WAITS.size()) - 1);
  }
}
