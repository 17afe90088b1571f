package boardpack.returns;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one version of a return without reading what it says.
 *
 * @param submission our own count, from 1
 * @param state {@code accepted}, {@code partly} or {@code held}
 * @param knownAt from when it counts; null while it is held
 * @param reportedMonth the month that a council's figures are of, {@code M6}, if it said so
 * @param file the file's name as it was received
 */
public record Version(
    ReturnKey key,
    int submission,
    String state,
    Instant receivedAt,
    @Nullable Instant knownAt,
    boolean late,
    Optional<String> reportedMonth,
    String file,
    String sha256) {
  public static final String HELD = "held";

  public boolean isHeld() {
    return state.equals(HELD);
  }
}
