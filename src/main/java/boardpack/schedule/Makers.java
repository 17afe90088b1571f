package boardpack.schedule;

import boardpack.command.Stopping;
import boardpack.run.FreeSpace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Everything that can be made, by kind. A failure is told, never thrown. */
@Component
final class Makers {
  private static final Logger LOG = LoggerFactory.getLogger(Makers.class);

  private final Map<Work, Maker> makers = new EnumMap<>(Work.class);
  private final FreeSpace space;

  Makers(List<Maker> all, FreeSpace space) {
    this.space = space;
    all.forEach(maker -> makers.put(maker.makes(), maker));
  }

  Told make(Task task) {
    try {
      space.require();
      return Objects.requireNonNull(makers.get(task.job().work())).make(task);
    } catch (RuntimeException failure) {
      LOG.warn("{} failed", task, failure);
      return Told.failed(Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
    }
  }

  boolean isStopping() {
    return Stopping.isAsked();
  }
}
