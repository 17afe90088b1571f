package boardpack.intake;

import boardpack.returns.Reading;
import java.util.Optional;

/**
 * A dropped file that was read and judged.
 *
 * @param before what became of the same bytes when they were received before and filed away; empty
 *     where a kill came between the two, so that the file is filed now
 */
record Examined(
    Dropped file, String sha256, Reading reading, Optional<ReceivedFiles.Before> before) {

  boolean isAlreadyKnown() {
    return before.isPresent();
  }
}
