/** Who gets what: {@code jobs/recipients.csv}, read strictly. */
@NullMarked
package boardpack.delivery.directory;

import org.jspecify.annotations.NullMarked;
