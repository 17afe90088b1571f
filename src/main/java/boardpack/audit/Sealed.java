package boardpack.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a record that is only ever added to. Its hash covers all it says and the hash of the
 * entry before: nobody changes one, or takes one out, unseen.
 */
public interface Sealed {
  /** What stands for the hash of the entry before the first. */
  String FIRST = "0".repeat(64);

  /** From 1, without gaps. */
  long seq();

  /** The hash of the entry before; {@link #FIRST} for the first. */
  String previousHash();

  /** All that the entry says, its number and the hash before it included, in a fixed order. */
  List<String> parts();

  /** SHA-256 of the parts, each with its length before it so that none runs into the next. */
  default String hash() {
    var whole = new StringBuilder();
    for (var part : parts()) {
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

  /**
   * An entry as it is kept, with the hash that it got when it was made.
   *
   * @param <E> what the record is of
   */
  record Kept<E extends Sealed>(E entry, String hash) {}

  /** The number that follows an entry. */
  static long seqAfter(Optional<? extends Kept<?>> last) {
    return last.map(kept -> kept.entry().seq() + 1).orElse(1L);
  }

  /** What the next entry names as the hash before it. */
  static String hashAfter(Optional<? extends Kept<?>> last) {
    return last.map(kept -> kept.hash()).orElse(FIRST);
  }

  /**
   * The number of the first entry that is not as it was made, or whose predecessor is missing.
   *
   * @param record in the order of the numbers
   * @return empty where the record is sound
   */
  static Optional<Long> firstBroken(Iterable<? extends Kept<?>> record) {
    long seq = 1;
    var previous = FIRST;
    for (var kept : record) {
      var entry = kept.entry();
      boolean sound =
          entry.seq() == seq
              && entry.previousHash().equals(previous)
              && entry.hash().equals(kept.hash());
      if (!sound) {
        return Optional.of(entry.seq());
      }
      seq++;
      previous = kept.hash();
    }
    return Optional.empty();
  }
}
