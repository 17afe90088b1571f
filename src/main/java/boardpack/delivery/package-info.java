/**
 * The right pack to the right person, once: who gets what, release, outbox, mails and what came of
 * them.
 */
@NullMarked
package boardpack.delivery;

import org.jspecify.annotations.NullMarked;
