package boardpack.challenge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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
    String previousHash) {
  static final String FIRST = "0".repeat(64);

  /** SHA-256 of all its parts, each with its length before it so that none runs into the next. */
  String hash() {
    var whole = new StringBuilder();
    for (var part :
        List.of("" + seq, flag, action, at.toString(), footprint, role, content, previousHash)) {
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
