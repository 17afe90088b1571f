/** The Excel pack: typed numbers, live formulas, native charts, each figure's cells beside it. */
@NullMarked
package boardpack.pack.excel;

import org.jspecify.annotations.NullMarked;
