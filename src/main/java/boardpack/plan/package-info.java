/**
 * The STP plan workbook: targets with basis and provenance, savings profile, trajectories, agreed
 * shares.
 */
@NullMarked
package boardpack.plan;

import org.jspecify.annotations.NullMarked;
