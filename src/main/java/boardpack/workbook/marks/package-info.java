/** Marks what is wrong in a sender's own workbook. */
@NullMarked
package boardpack.workbook.marks;

import org.jspecify.annotations.NullMarked;
