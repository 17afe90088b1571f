package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.basics.Source;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * A difference between two figures that should agree. It keeps its identity from month to month
 * while its cause stays.
 *
 * @param id stable: rule, parties and subject
 * @param rule {@code O01} and its like
 * @param right absent where the other side said nothing
 * @param difference left − right, £000
 * @param tolerance the difference that is let pass, £000
 * @param toleranceFrom since when the tolerance holds, and in what words
 * @param owner the role that must resolve it
 * @param ageMonths months in a row it has been there, this one included
 * @param state {@code new}, {@code open}, {@code smaller}, {@code larger}; or, where it differed in
 *     an earlier month, {@code resolved} or {@code not compared}
 * @param sentence the difference in words, with its numbers
 * @param resolution what the senders themselves say of it; empty while nobody does
 */
public record ReconciliationItem(
    String id,
    String rule,
    Side left,
    Optional<Side> right,
    Money difference,
    Money tolerance,
    String toleranceFrom,
    String owner,
    int ageMonths,
    String state,
    String sentence,
    String resolution) {

  /** One that nobody has said anything of. */
  public ReconciliationItem(
      String id,
      String rule,
      Side left,
      Optional<Side> right,
      Money difference,
      Money tolerance,
      String toleranceFrom,
      String owner,
      int ageMonths,
      String state,
      String sentence) {
    this(
        id,
        rule,
        left,
        right,
        difference,
        tolerance,
        toleranceFrom,
        owner,
        ageMonths,
        state,
        sentence,
        "");
  }

  /** Whether the figures differ now. */
  @JsonIgnore
  public boolean isOpen() {
    return !isResolved() && !state.equals("not compared");
  }

  @JsonIgnore
  public boolean isResolved() {
    return state.equals("resolved");
  }

  /**
   * One side of a difference.
   *
   * @param what the figure in words: {@code contract value, full year}
   */
  public record Side(String organisation, String what, Money amount, List<Source> sources) {
    public Side {
      sources = List.copyOf(sources);
    }
  }
}
