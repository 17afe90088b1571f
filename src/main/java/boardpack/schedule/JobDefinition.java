package boardpack.schedule;

import boardpack.reference.Footprint;
import java.util.List;

/**
 * One job, as its file says it.
 *
 * @param name the file's name without {@code .yml}
 * @param footprints whose packs, by number
 */
record JobDefinition(String name, List<Footprint> footprints, When when, CatchUp catchUp) {
  /** What becomes of a month that was missed while switched off. */
  enum CatchUp {
    MAKE,
    SKIP
  }

  JobDefinition {
    footprints = List.copyOf(footprints);
  }
}
