/** Makes the one pack model of a footprint's month: figures, lineage, and the words around them. */
@NullMarked
package boardpack.pack.compose;

import org.jspecify.annotations.NullMarked;
