/**
 * The two containers that workbooks come in, zip and OLE: checked byte by byte before anything
 * reads what is inside.
 */
@NullMarked
package boardpack.workbook.container;

import org.jspecify.annotations.NullMarked;
