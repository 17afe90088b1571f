package boardpack.returns.rules;

import boardpack.returns.KnownReturns;
import boardpack.returns.Return;
import java.util.Arrays;

/** Returns that were taken in before, for a test. */
final class Earlier {
  private Earlier() {}

  static KnownReturns of(Return... returns) {
    return key ->
        Arrays.stream(returns).filter(one -> one.key().equals(key)).reduce((older, newer) -> newer);
  }
}
