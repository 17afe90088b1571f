package boardpack.intake;

import boardpack.basics.Period;
import boardpack.returns.KnownReturns;
import boardpack.returns.Return;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was taken in before, as the rules ask for it while one file is judged: each thing is looked
 * up once. The file itself is never among it, even when a kill came after it was kept.
 */
final class Recollection implements KnownReturns {
  private final ReturnStore returns;
  private final String sha256;
  private final Instant now;
  private final Map<Body, Set<Period>> months = new HashMap<>();
  private final Map<ReturnKey, Optional<Return>> found = new HashMap<>();

  private record Body(ReturnKind kind, String organisation) {}

  /**
   * @param sha256 of the file that is judged
   */
  Recollection(ReturnStore returns, String sha256, Instant now) {
    this.returns = returns;
    this.sha256 = sha256;
    this.now = now;
  }

  @Override
  public Optional<Return> latest(ReturnKey key) {
    var known =
        months.computeIfAbsent(
            new Body(key.kind(), key.organisation()),
            body -> returns.months(body.kind(), body.organisation(), now));
    return known.contains(key.period())
        ? found.computeIfAbsent(key, any -> returns.newestOfOtherBytes(key, sha256, now))
        : Optional.empty();
  }
}
