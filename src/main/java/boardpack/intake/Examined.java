package boardpack.intake;

import boardpack.basics.Period;
import boardpack.returns.Reading;
import java.util.Optional;

/**
 * A dropped file that was read and judged.
 *
 * @param read as returns
 * @param letter what it is instead, where it is no return
 * @param before what became of the same bytes when they were received before and filed away; empty
 *     where a kill came between the two, so that the file is filed now
 */
record Examined(
    Dropped file,
    String sha256,
    Reading read,
    Optional<Letter> letter,
    Optional<ReceivedFiles.Before> before) {

  /** What became of it; of a letter it is known for good once it is kept. */
  Reading reading() {
    return letter.map(Letter::reading).orElse(read);
  }

  /** The month that it is filed under. */
  Period period() {
    return letter.map(Letter::period).orElseGet(() -> read.returns().get(0).key().period());
  }

  boolean isAlreadyKnown() {
    return before.isPresent();
  }
}
