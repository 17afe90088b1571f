package boardpack.returns;

import boardpack.basics.Dates;
import boardpack.basics.Finding;
import boardpack.returns.rules.CoverMessage;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.RuleBook;
import boardpack.returns.rules.Spot;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a file: the returns to take in, and everything that is to be said of it.
 *
 * @param returns with the sheets that can be taken in; empty when the file is refused
 * @param findings in the order of a reader's eye
 * @param match what a layout made of the file; empty where it is in our own template, or none fits
 * @param about what the file says it holds, refused or not: those of its Covers that can be read
 */
public record Reading(
    State state,
    List<Return> returns,
    List<Finding> findings,
    Optional<LayoutMatch> match,
    List<ReturnKey> about) {
  public Reading {
    returns = List.copyOf(returns);
    findings = List.copyOf(findings);
    about = List.copyOf(about);
  }

  public Reading(
      State state, List<Return> returns, List<Finding> findings, Optional<LayoutMatch> match) {
    this(state, returns, findings, match, returns.stream().map(Return::key).toList());
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

  public static Reading refused(List<Finding> findings, List<ReturnKey> about) {
    return new Reading(State.REFUSED, List.of(), findings, Optional.empty(), about);
  }

  /** That a file's bytes came before (K05): there is nothing to read. */
  public static Finding sameBytes(Instant receivedAt, String name) {
    var said = new Findings(RuleBook.shipped(), null);
    said.add(CoverMessage.SAME_BYTES, Spot.ofFile(), Dates.words(receivedAt), name);
    return said.all().get(0);
  }
}
