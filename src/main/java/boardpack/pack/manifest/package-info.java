/** Controls over the delivered files, the manifest that lists them, and its signature. */
@NullMarked
package boardpack.pack.manifest;

import org.jspecify.annotations.NullMarked;
