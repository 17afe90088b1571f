/**
 * What the service tells over HTTP, on this machine only: its health, its figures, and the page by
 * which a reader says that a pack was opened.
 */
@NullMarked
package boardpack.console;

import org.jspecify.annotations.NullMarked;
