/**
 * Footprints, organisations and their dated memberships, indicators, the working-day calendar:
 * shipped as CSV, checked when loaded.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package boardpack.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
