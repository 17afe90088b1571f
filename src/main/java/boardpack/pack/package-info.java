/** The one pack model, and its PDF, Excel, HTML and JSON. */
@NullMarked
package boardpack.pack;

import org.jspecify.annotations.NullMarked;
