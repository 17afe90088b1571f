package boardpack.returns;

import boardpack.basics.Period;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a return as a list shows it: what it is, and where it came from.
 *
 * @param submission our own count of the versions of this return, from 1
 * @param sha256 of the file's bytes
 * @param state {@code accepted}, {@code partly} or {@code held}
 * @param knownAt from when it counts; empty while it is held
 * @param figuresOf the month that a council's figures are of, {@code M6}, if it said so
 */
public record ReceivedReturn(
    String organisation,
    ReturnKind kind,
    Period period,
    int submission,
    String file,
    String sha256,
    Instant received,
    boolean late,
    String state,
    Optional<Instant> knownAt,
    Optional<String> figuresOf) {
  public static final String HELD = "held";

  public ReturnKey key() {
    return new ReturnKey(kind, organisation, period);
  }

  @JsonIgnore
  public boolean isHeld() {
    return state.equals(HELD);
  }
}
