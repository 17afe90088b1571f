package boardpack.challenge;

import java.util.Arrays;

/**
 * Numbers of which only some ranks are asked: each is put into one of many equal steps between the
 * least and the greatest, and only the step that holds a rank is ever sorted.
 */
final class Ranked {
  private static final int STEPS = 1024;

  private final long least;
  private final double stepsPerUnit;
  private final long[] byStep;
  private final int[] ends;

  /**
   * @throws IllegalArgumentException if there are none
   */
  Ranked(long[] values) {
    least = Arrays.stream(values).min().orElseThrow(IllegalArgumentException::new);
    double width = (double) Arrays.stream(values).max().orElseThrow() - least;
    stepsPerUnit = width == 0 ? 0 : (STEPS - 1) / width;
    ends = new int[STEPS];
    byStep = new long[values.length];
    for (long value : values) {
      ends[step(value)]++;
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    var next = ends.clone();
    for (long value : values) {
      byStep[--next[step(value)]] = value;
    }
  }

  /** The value of a rank, 1 for the least. */
  long at(int rank) {
    int step = 0;
    while (ends[step] < rank) {
      step++;
    }
    Arrays.sort(byStep, step == 0 ? 0 : ends[step - 1], ends[step]);
    return byStep[rank - 1];
  }

  private int step(long value) {
    return (int) ((value - least) * stepsPerUnit);
  }
}
