/** What the commands of the command line share: exit codes, settings, answers in JSON. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package boardpack.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
