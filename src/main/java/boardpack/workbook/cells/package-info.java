/** What all formats share: numbers, days, number formats, and the findings of a sheet. */
@NullMarked
package boardpack.workbook.cells;

import org.jspecify.annotations.NullMarked;
