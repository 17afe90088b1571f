/**
 * Tests whether promised savings are believable; simulation; track record; the CFO's flags and
 * statements.
 */
@NullMarked
package boardpack.challenge;

import org.jspecify.annotations.NullMarked;
