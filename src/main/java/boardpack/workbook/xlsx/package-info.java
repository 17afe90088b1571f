/** Excel workbooks (*.xlsx), transitional and strict, read as a stream of XML. */
@NullMarked
package boardpack.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
