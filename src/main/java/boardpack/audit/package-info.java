/** Who did what, and when: only ever added to, each entry sealed by the hash of the one before. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package boardpack.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
