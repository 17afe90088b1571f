package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnStore;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which returns are owed for a month, and which of them are not in. */
@Component
public final class OwedReturns {
  private final Reference reference = Reference.shipped();
  private final ReturnStore returns;
  private final Clock clock;

  OwedReturns(ReturnStore returns, Clock clock) {
    this.returns = returns;
    this.clock = clock;
  }

  /** What the members of some footprints owe; a shared member's counts once. */
  public Set<ReturnKey> owed(Collection<Footprint> footprints, Period period) {
    var owed = new LinkedHashSet<ReturnKey>();
    for (var footprint : footprints) {
      for (var member : reference.members(footprint, period)) {
        for (var kind : member.returns()) {
          owed.add(new ReturnKey(ReturnKind.valueOf(kind), member.organisation().code(), period));
        }
      }
    }
    return owed;
  }

  /** Those of them that are not known yet. */
  public Set<ReturnKey> missing(Collection<Footprint> footprints, Period period) {
    var missing = owed(footprints, period);
    missing.removeAll(returns.known(period, clock.instant()));
    return missing;
  }
}
