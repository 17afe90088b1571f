/**
 * A realistic month for trying the product: real organisations, published gaps and council budgets,
 * real A&E history; the rest made up from a seed. What is wrong in it is written down beside it.
 */
@NullMarked
package boardpack.sample;

import org.jspecify.annotations.NullMarked;
