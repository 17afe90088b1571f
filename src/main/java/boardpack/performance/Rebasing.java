package boardpack.performance;

import java.time.LocalDate;

/**
 * A decision to draw the limits of a chart anew from a day on. People take it, never the program.
 *
 * @param from the first day of the new step
 * @param reason what changed in the process
 */
public record Rebasing(
    String organisation,
    String indicator,
    LocalDate from,
    LocalDate decidedOn,
    String decidedByRole,
    String reason) {

  /** For the foot of the chart. */
  public String words() {
    return "Limits drawn anew from %s: %s (%s, %s)"
        .formatted(from, reason, decidedByRole, decidedOn);
  }
}
