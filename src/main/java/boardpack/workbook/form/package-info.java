/**
 * Workbooks of a fixed shape, written fast: laid out once, then filled in as often as needed. Same
 * content, same bytes, wherever and whenever it is written.
 */
@NullMarked
package boardpack.workbook.form;

import org.jspecify.annotations.NullMarked;
