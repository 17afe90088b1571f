/** The HTML edition: one file that a phone can read, each figure one click from its source. */
@NullMarked
package boardpack.pack.html;

import org.jspecify.annotations.NullMarked;
