/**
 * The only bridge to Spring Batch, Quartz and the database: a typed run in, a step out.
 *
 * <p>How a feature plugs in, as a Spring bean of its own:
 *
 * <ul>
 *   <li>{@link boardpack.run.PackStage}: one stage of making a pack; what it gives is kept and read
 *       by later stages through {@link boardpack.run.RunDocuments}
 *   <li>{@link boardpack.run.Piecework}: work that comes as a list of items, such as files
 *   <li>{@link boardpack.run.WhenPublished}: something to record in the commit that publishes
 * </ul>
 *
 * Beans at everyone's service: {@code Clock}, {@code Home}, {@code JdbcClient}, {@link
 * boardpack.run.Transactions}.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package boardpack.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
