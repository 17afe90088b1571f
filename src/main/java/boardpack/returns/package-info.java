/**
 * The workbooks that organisations send: their templates, rules and versions, and typed views of
 * what they hold.
 */
@NullMarked
package boardpack.returns;

import org.jspecify.annotations.NullMarked;
