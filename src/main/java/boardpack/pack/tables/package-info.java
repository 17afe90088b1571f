/** The pack as tables: what Excel and HTML lay out, headings, figures and formulas alike. */
@NullMarked
package boardpack.pack.tables;

import org.jspecify.annotations.NullMarked;
