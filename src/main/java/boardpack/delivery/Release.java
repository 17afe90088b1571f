package boardpack.delivery;

import java.util.Optional;

/**
 * Where a pack stands on its way out.
 *
 * @param heldFrom the state it goes back to when a hold is lifted
 * @param reason why it is held or was recalled; empty otherwise
 * @param queued whether its mails were queued
 */
public record Release(
    PackKey pack,
    ReleaseState state,
    Optional<ReleaseState> heldFrom,
    Optional<String> checkedBy,
    String reason,
    boolean queued) {
  Release in(ReleaseState next) {
    return new Release(pack, next, Optional.empty(), checkedBy, "", queued);
  }

  Release checked(String by) {
    return new Release(pack, ReleaseState.CHECKED, Optional.empty(), Optional.of(by), "", queued);
  }

  Release held(String why) {
    return new Release(pack, ReleaseState.HELD, Optional.of(state), checkedBy, why, queued);
  }

  Release recalled(String why) {
    return new Release(pack, ReleaseState.RECALLED, Optional.empty(), checkedBy, why, queued);
  }

  Release withItsMailsQueued() {
    return new Release(pack, state, heldFrom, checkedBy, reason, true);
  }
}
