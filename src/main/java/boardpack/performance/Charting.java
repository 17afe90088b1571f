package boardpack.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a series is to be charted.
 *
 * @param target empty where there is none
 * @param rebase the first day of each new step: a person's decision, never the program's
 * @param fixAfter how many points of a step make its limits; empty = all of them
 * @param screening whether outlying moving ranges are left out of the limits
 */
public record Charting(
    Direction better,
    Optional<BigDecimal> target,
    List<LocalDate> rebase,
    OptionalInt fixAfter,
    boolean screening) {
  /** From this many points on, limits are more than a trial. */
  public static final int ENOUGH = 12;

  /**
   * @throws IllegalArgumentException if limits are to be fixed on fewer than 12 points
   */
  public Charting {
    rebase = rebase.stream().sorted().distinct().toList();
    if (fixAfter.isPresent() && fixAfter.getAsInt() < ENOUGH) {
      throw new IllegalArgumentException(
          "Limits can be fixed after 12 points or more, not after " + fixAfter.getAsInt());
    }
  }

  public static Charting of(Direction better, Optional<BigDecimal> target) {
    return new Charting(better, target, List.of(), OptionalInt.empty(), true);
  }

  public Charting rebased(List<LocalDate> dates) {
    return new Charting(better, target, dates, fixAfter, screening);
  }
}
