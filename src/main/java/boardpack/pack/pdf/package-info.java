/** The pack as a tagged PDF: what each page says, laid out by the templates in {@code reports/}. */
@NullMarked
package boardpack.pack.pdf;

import org.jspecify.annotations.NullMarked;
