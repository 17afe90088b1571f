/** What mails say, as plain text and as HTML. */
@NullMarked
package boardpack.delivery.letters;

import org.jspecify.annotations.NullMarked;
