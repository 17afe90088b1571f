package boardpack.challenge;

import boardpack.audit.Sealed;
import java.time.Instant;
import java.util.List;

/**
 * One event in the life of a flag, or one answer to a finding: never changed, never deleted.
 *
 * @param seq from 1, without gaps
 * @param flag the flag's id, {@code F12-003}, or the finding's key, {@code RT13 RXH C014}
 * @param action {@code raise}, {@code join}, {@code answer}, {@code dispute}, {@code withdraw},
 *     {@code confirm}, {@code accept}
 * @param footprint the footprint's code
 * @param role who did it
 * @param content what was said, as JSON
 * @param previousHash the hash of the event before; 64 noughts for the first
 */
record FlagEvent(
    long seq,
    String flag,
    String action,
    Instant at,
    String footprint,
    String role,
    String content,
    String previousHash)
    implements Sealed {

  @Override
  public List<String> parts() {
    return List.of(
        Long.toString(seq), flag, action, at.toString(), footprint, role, content, previousHash);
  }
}
