package boardpack.run;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How long each stage took in this process, all packs together: more than the clock shows. */
@Component
public final class StageTimes {
  private final AtomicLongArray nanos = new AtomicLongArray(Stage.values().length);
  private final AtomicLong numbersNanos = new AtomicLong();
  private final AtomicLong numbersCpuNanos = new AtomicLong();

  /**
   * What the numbers of all packs took: reconciliation, realism tests, simulation, SPC of every
   * series; looking up the returns included, laying out and printing not.
   *
   * @param elapsed on the threads that did it, added up
   * @param cpu that those threads were given, added up
   */
  public record Numbers(Duration elapsed, Duration cpu) {}

  <T> T timing(Stage stage, Supplier<T> work) {
    boolean isNumbers = stage == Stage.RECONCILE || stage == Stage.CHALLENGE;
    long start = System.nanoTime();
    try {
      return isNumbers ? numbers(work) : work.get();
    } finally {
      nanos.addAndGet(stage.ordinal(), System.nanoTime() - start);
    }
  }

  /** Does a part of another stage's work that makes numbers. */
  public <T> T numbers(Supplier<T> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      numbersNanos.addAndGet(System.nanoTime() - start);
      numbersCpuNanos.addAndGet(threads.getCurrentThreadCpuTime() - cpu);
    }
  }

  public Numbers numbers() {
    return new Numbers(
        Duration.ofNanos(numbersNanos.get()), Duration.ofNanos(numbersCpuNanos.get()));
  }

  public Map<Stage, Duration> all() {
    var times = new LinkedHashMap<Stage, Duration>();
    Arrays.stream(Stage.values())
        .forEach(stage -> times.put(stage, Duration.ofNanos(nanos.get(stage.ordinal()))));
    return times;
  }
}
