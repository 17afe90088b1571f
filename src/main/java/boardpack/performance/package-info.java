/** Indicator series and statistical process control (XmR). */
@NullMarked
package boardpack.performance;

import org.jspecify.annotations.NullMarked;
