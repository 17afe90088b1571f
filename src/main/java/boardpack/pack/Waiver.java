package boardpack.pack;

import java.time.LocalDate;

/**
 * A named person's decision to publish although a control fails.
 *
 * @param control as the manifest names it: {@code completeness}
 * @param by the person's name
 * @param until the last day on which a pack may be cut under it
 */
public record Waiver(
    String control, String by, String role, String reason, LocalDate givenOn, LocalDate until) {

  /** As page 1 prints it. */
  public String words() {
    return "%s, waived by %s, %s, on %s until %s: %s"
        .formatted(control, by, role, givenOn, until, reason);
  }
}
