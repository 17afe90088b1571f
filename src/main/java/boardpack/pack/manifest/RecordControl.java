package boardpack.pack.manifest;

import java.util.Optional;

/** What the chief finance officers said stands as it was said: nobody changed or removed it. */
public final class RecordControl {
  static final String NAME = "record of statements";

  private RecordControl() {}

  /**
   * @param firstBroken the number of the first event whose seal does not hold; empty when the
   *     record is whole
   */
  public static Control of(Optional<Long> firstBroken) {
    return firstBroken
        .map(
            event ->
                Control.failed(
                    NAME,
                    "event %d is not as it was made, or one before it is gone".formatted(event)))
        .orElseGet(() -> Control.passed(NAME, "each event is sealed by the one before it"));
  }
}
