package boardpack.run;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How long each stage took in this process, all packs together: more than the clock shows. */
@Component
public final class StageTimes {
  private final AtomicLongArray nanos = new AtomicLongArray(Stage.values().length);

  <T> T timing(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.addAndGet(stage.ordinal(), System.nanoTime() - start);
    }
  }

  public Map<Stage, Duration> all() {
    var times = new LinkedHashMap<Stage, Duration>();
    Arrays.stream(Stage.values())
        .forEach(stage -> times.put(stage, Duration.ofNanos(nanos.get(stage.ordinal()))));
    return times;
  }
}
