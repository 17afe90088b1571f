package boardpack.returns;

import boardpack.basics.Finding;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a file: the returns to take in, and everything that is to be said of it.
 *
 * @param returns with the sheets that can be taken in; empty when the file is refused
 * @param findings in the order of a reader's eye
 * @param match what a layout made of the file; empty where it is in our own template, or none fits
 */
public record Reading(
    State state, List<Return> returns, List<Finding> findings, Optional<LayoutMatch> match) {
  public Reading {
    returns = List.copyOf(returns);
    findings = List.copyOf(findings);
  }

  /** Of a file in our own template. */
  public Reading(State state, List<Return> returns, List<Finding> findings) {
    this(state, returns, findings, Optional.empty());
  }

  /** What becomes of the file. */
  public enum State {
    /** Every sheet is taken in. */
    ACCEPTED,
    /** Some sheets are refused, the others taken in. */
    PARTLY,
    /** Nothing is taken in. */
    REFUSED,
    /** Nothing is wrong, but it came after the cut: somebody must accept it. */
    HELD;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Reading refused(List<Finding> findings) {
    return new Reading(State.REFUSED, List.of(), findings);
  }
}
