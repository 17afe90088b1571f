/** Excel 97 to 2003 workbooks (*.xls), read record by record. */
@NullMarked
package boardpack.workbook.xls;

import org.jspecify.annotations.NullMarked;
