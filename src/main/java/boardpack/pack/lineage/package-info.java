/** Where a figure of a delivered pack came from, read from its {@code pack.json} alone. */
@NullMarked
package boardpack.pack.lineage;

import org.jspecify.annotations.NullMarked;
