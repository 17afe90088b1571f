/**
 * How a workbook becomes a return: its tabs are told apart, the Cover is read, headings are found,
 * and each cell is read as what its column holds.
 */
@NullMarked
package boardpack.returns.reading;

import org.jspecify.annotations.NullMarked;
