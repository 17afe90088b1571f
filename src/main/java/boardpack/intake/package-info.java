/**
 * The drop folder and the answer to the sender: receive once, accept or refuse, say why and what to
 * do.
 */
@NullMarked
package boardpack.intake;

import org.jspecify.annotations.NullMarked;
