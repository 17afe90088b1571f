package boardpack.pack.lineage;

import java.util.List;
import java.util.Optional;

/**
 * Where a figure came from.
 *
 * @param ref as it was asked for
 * @param pointer where it stands in {@code pack.json}
 * @param value as {@code pack.json} holds it
 * @param rule how it was made from its sources, in words
 * @param rounding how it was rounded, in words
 * @param targetSource where a target was published; empty for other figures
 * @param waivers under which the pack was published although a control fails
 */
public record Explanation(
    String ref,
    String pointer,
    String value,
    List<Cell> sources,
    String rule,
    String rounding,
    Optional<String> targetSource,
    List<String> waivers) {
  public Explanation {
    waivers = List.copyOf(waivers);
    sources = List.copyOf(sources);
  }

  /**
   * A cell that the figure rests on.
   *
   * @param submission of the return; empty for a file that is not among the pack's returns
   */
  public record Cell(
      String file, String sha256, String sheet, String cell, Optional<Integer> submission) {
    @Override
    public String toString() {
      return "%s, %s!%s%s"
          .formatted(
              file, sheet, cell, submission.map(number -> ", submission " + number).orElse(""));
    }
  }
}
