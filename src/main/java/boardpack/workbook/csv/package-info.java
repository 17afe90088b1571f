/** Comma-separated text as RFC 4180 has it. */
@NullMarked
package boardpack.workbook.csv;

import org.jspecify.annotations.NullMarked;
