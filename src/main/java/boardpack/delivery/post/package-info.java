/** How one message leaves the house, and what came of it. */
@NullMarked
package boardpack.delivery.post;

import org.jspecify.annotations.NullMarked;
