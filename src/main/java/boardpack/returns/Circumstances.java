package boardpack.returns;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known when a file is read, besides the file.
 *
 * @param receivedAt when the file was received; no period may lie ahead of it
 * @param known the returns taken in before
 * @param deadlines the dates of a return; empty where it has none
 * @param accepted whether somebody accepted the file after the cut or the close
 */
public record Circumstances(
    Instant receivedAt,
    KnownReturns known,
    Function<ReturnKey, Optional<Deadlines>> deadlines,
    boolean accepted) {

  /** Nothing was received before, and nothing is late. */
  public static Circumstances at(Instant receivedAt) {
    return new Circumstances(receivedAt, KnownReturns.NONE, key -> Optional.empty(), false);
  }

  public Circumstances knowing(KnownReturns returns) {
    return new Circumstances(receivedAt, returns, deadlines, accepted);
  }

  public Circumstances due(Function<ReturnKey, Optional<Deadlines>> dates) {
    return new Circumstances(receivedAt, known, dates, accepted);
  }

  public Circumstances acceptedBySomebody() {
    return new Circumstances(receivedAt, known, deadlines, true);
  }
}
