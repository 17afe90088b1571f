package boardpack.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail.
 *
 * @param seq from 1, without gaps
 * @param actor a person's role, or {@code boardpack}
 * @param before SHA-256 of the thing before, if there was one
 * @param after SHA-256 of the thing after, if there is one
 * @param previousHash the hash of the entry before; 64 noughts for the first
 */
public record AuditEvent(
    long seq,
    Instant at,
    String actor,
    String action,
    String subject,
    @Nullable String before,
    @Nullable String after,
    String previousHash)
    implements Sealed {

  @Override
  public List<String> parts() {
    return List.of(
        Long.toString(seq),
        at.toString(),
        actor,
        action,
        subject,
        "" + before,
        "" + after,
        previousHash);
  }
}
