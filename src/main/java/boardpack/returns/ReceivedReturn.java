package boardpack.returns;

import boardpack.basics.Period;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a return as a list shows it: what it is, and where it came from.
 *
 * @param submission our own count of the versions of this return, from 1
 * @param sha256 of the file's bytes
 * @param state {@code accepted}, {@code partly} or {@code held}
 * @param knownAt from when it counts; empty while it is held
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
    Optional<Instant> knownAt) {}
