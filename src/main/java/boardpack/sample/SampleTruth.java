package boardpack.sample;

import boardpack.basics.Period;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is wrong in a sample, and what only looks like it: {@code sample-truth.json}.
 *
 * @param planted what must be found
 * @param honest what lies just inside a threshold and must not be accused
 */
public record SampleTruth(long seed, Period period, List<Planted> planted, List<Honest> honest) {
  public SampleTruth {
    planted = List.copyOf(planted);
    honest = List.copyOf(honest);
  }

  /**
   * Something wrong.
   *
   * @param rule the rule that must find it
   * @param sheet empty where the whole file is meant
   * @param cell empty where the whole sheet is meant
   * @param footprint code of the footprint it counts in
   * @param amount £000, or empty
   * @param expected {@code refused}, {@code finding}, {@code amber} or {@code red}
   */
  public record Planted(
      String id,
      String rule,
      String file,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String sheet,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String cell,
      String organisation,
      String footprint,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String amount,
      String expected) {}

  /** Something that only looks wrong. */
  public record Honest(
      String rule,
      String file,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String sheet,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String cell,
      String organisation,
      String footprint) {}
}
