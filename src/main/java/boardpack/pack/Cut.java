package boardpack.pack;

import boardpack.basics.Period;
import boardpack.returns.ReturnKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was known when the pack was made.
 *
 * @param expected how many returns were due
 * @param returns those that are in, the plan and the look back included
 * @param missing those that are not
 */
public record Cut(Instant knownAt, int expected, List<In> returns, List<Missing> missing) {
  public Cut {
    returns = List.copyOf(returns);
    missing = List.copyOf(missing);
  }

  /**
   * One return that is in.
   *
   * @param refusedSheets sheets of it that were refused
   */
  public record In(
      String organisation,
      String name,
      ReturnKind kind,
      int submission,
      String file,
      String sha256,
      Instant receivedAt,
      boolean late,
      List<String> refusedSheets) {
    public In {
      refusedSheets = List.copyOf(refusedSheets);
    }
  }

  /** One return that is not in: its last known month stands for it, as such, never a nought. */
  public record Missing(
      String organisation, String name, ReturnKind kind, Optional<Period> lastKnownPeriod) {}

  public int received() {
    return expected - missing.size();
  }

  public boolean isComplete() {
    return missing.isEmpty();
  }
}
