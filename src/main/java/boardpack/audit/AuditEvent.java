package boardpack.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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
    String previousHash) {
  static final String FIRST = "0".repeat(64);

  /**
   * SHA-256 of all its parts, each with its length before it so that none can run into the next.
   */
  public String hash() {
    var whole = new StringBuilder();
    for (var part :
        new String[] {
          Long.toString(seq),
          at.toString(),
          actor,
          action,
          subject,
          "" + before,
          "" + after,
          previousHash
        }) {
      whole.append(part.length()).append(':').append(part);
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(whole.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
