/**
 * The rules that a return is held to, one small class a family, and the words of their findings.
 */
@NullMarked
package boardpack.returns.rules;

import org.jspecify.annotations.NullMarked;
