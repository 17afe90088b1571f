package boardpack.schedule;

import boardpack.delivery.Rung;
import boardpack.reference.Footprint;
import boardpack.run.SendingRule;
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

  /** The same job for other footprints. */
  JobDefinition of(List<Footprint> others) {
    return new JobDefinition(name, work, others, timing, catchUp, details);
  }

  /**
   * What only some kinds of job have.
   *
   * @param keep how many copies, or days
   * @param sending what has to happen before what is made is sent
   * @param ladder whom to remind when, the earliest rung first
   */
  record Details(int keep, SendingRule sending, List<Rung> ladder) {
    Details {
      ladder = List.copyOf(ladder);
    }
  }
}
