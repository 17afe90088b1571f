/** Charts drawn for their message: vector drawings of our own, readable in grey. */
@NullMarked
package boardpack.pack.charts;

import org.jspecify.annotations.NullMarked;
