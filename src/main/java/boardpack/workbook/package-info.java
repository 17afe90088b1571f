/**
 * Spreadsheets: the only code that knows a spreadsheet library. Opens xlsx, xls and csv safely and
 * gives rows and cells with their places; marks cells.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package boardpack.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
