/**
 * Other people's layouts: how a spreadsheet that nobody on our side designed is read. Headings are
 * found by their words, never by their place; whatever is missing, doubtful or contradictory is a
 * finding and never a shifted figure.
 */
@NullMarked
package boardpack.returns.layout;

import org.jspecify.annotations.NullMarked;
