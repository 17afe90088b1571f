package boardpack.returns;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last return of a body before a month: what the next one begins from. */
@Component
class LastReturns {
  private final ReturnStore returns;
  private final Clock clock;

  LastReturns(ReturnStore returns, Clock clock) {
    this.returns = returns;
    this.clock = clock;
  }

  /** Of the same financial year, as plans are made for one; a footprint's of any. */
  Optional<Return> before(ReturnKey key) {
    var now = clock.instant();
    return returns
        .lastMonth(key.kind(), key.organisation(), key.period(), now)
        .filter(month -> key.kind().isOfFootprint() || month.year().equals(key.period().year()))
        .flatMap(
            month -> returns.newest(new ReturnKey(key.kind(), key.organisation(), month), now));
  }
}
