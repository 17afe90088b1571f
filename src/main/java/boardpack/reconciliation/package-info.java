/** Returns against plan and control total, each other, and last month; the footprint's roll-up. */
@NullMarked
package boardpack.reconciliation;

import org.jspecify.annotations.NullMarked;
