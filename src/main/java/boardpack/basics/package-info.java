/** Values that every feature speaks in: money, periods, places in a workbook, findings. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package boardpack.basics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
