package boardpack.sample;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Times of work on two threads in one run of the program, each beside the unit that was timed in
 * the same run: seconds depend on the machine, ratios hardly do.
 */
final class Laps {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double NANO = 1e9;

  private final int rounds;
  private final List<String> lines = new ArrayList<>();
  private double unit;

  /**
   * @param rounds of which the last counts: those before it warm the program up
   */
  Laps(int rounds) {
    this.rounds = rounds;
  }

  /** Times the unit that later work is compared with: one piece of it. */
  <T> void unit(String what, Collection<T> pieces, Function<T, ?> work) {
    unit = timed("unit: " + what, pieces, work);
  }

  <T> void lap(String what, Collection<T> pieces, Function<T, ?> work) {
    timed(what, pieces, work);
  }

  /**
   * @return processor seconds of one piece
   */
  private <T> double timed(String what, Collection<T> pieces, Function<T, ?> work) {
    for (int round = 1; round < rounds; round++) {
      onTwoThreads(pieces, work);
    }
    long began = System.nanoTime();
    long worked = MACHINE.getProcessCpuTime();
    onTwoThreads(pieces, work);
    double wall = (System.nanoTime() - began) / NANO;
    double processor = (MACHINE.getProcessCpuTime() - worked) / NANO;
    double one = processor / pieces.size();
    lines.add(
        "%-46s %6d %8.2f s %8.2f s %9.1f ms %8.1f"
            .formatted(
                what, pieces.size(), wall, processor, one * 1000, unit == 0 ? 1 : one / unit));
    return one;
  }

  static <T> void onTwoThreads(Collection<T> pieces, Function<T, ?> work) {
    var threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Object>> calls = new ArrayList<>();
      pieces.forEach(piece -> calls.add(() -> work.apply(piece)));
      for (var done : threads.invokeAll(calls)) {
        done.get();
      }
    } catch (InterruptedException | java.util.concurrent.ExecutionException fault) {
      throw new IllegalStateException(fault);
    } finally {
      threads.shutdown();
    }
  }

  @Override
  public String toString() {
    return "%-46s %6s %10s %10s %12s %8s%n"
            .formatted(
                "work, warm, on two threads", "pieces", "wall", "processor", "a piece", "units")
        + String.join("\n", lines);
  }
}
