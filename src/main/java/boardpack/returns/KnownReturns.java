package boardpack.returns;

import java.util.Optional;

/** The returns that were taken in before, as the rules across months need them. */
@FunctionalInterface
public interface KnownReturns {
  /** Nothing was taken in before. */
  KnownReturns NONE = key -> Optional.empty();

  /** The newest version of a return. */
  Optional<Return> latest(ReturnKey key);
}
