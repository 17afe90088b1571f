package boardpack.schedule;

import boardpack.reference.Footprint;
import java.util.List;

/**
 * One job, as its file says it.
 *
 * @param name the file's name without {@code .yml}
 * @param footprints for whom, by number
 */
record JobDefinition(
    String name,
    Work work,
    List<Footprint> footprints,
    Timing timing,
    CatchUp catchUp,
    Details details) {
  JobDefinition {
    footprints = List.copyOf(footprints);
  }

  /**
   * What only some kinds of job have.
   *
   * @param keep how many copies, or days
   * @param ladder whom to remind when, the earliest rung first
   */
  record Details(int keep, List<Rung> ladder) {
    Details {
      ladder = List.copyOf(ladder);
    }
  }
}
