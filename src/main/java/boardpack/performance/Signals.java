package boardpack.performance;

import java.math.BigDecimal;
import java.util.List;

/** The runs of points that a chart's rules look for, within one step. */
final class Signals {
  /** How many points make a trend or a shift. */
  static final int RUN = 7;

  private Signals() {}

  /** 1 at each point that ends seven or more on one side of the mean. */
  static int[] shiftEnds(int[] side) {
    var ends = new int[side.length];
    int run = 0;
    for (int i = 0; i < side.length; i++) {
      boolean goesOn = i > 0 && side[i] == side[i - 1];
      run = side[i] == 0 ? 0 : goesOn ? run + 1 : 1;
      ends[i] = run >= RUN ? 1 : 0;
    }
    return ends;
  }

  /** 1 or −1 at each point that ends seven or more rising or falling without a tie. */
  static int[] trendEnds(List<BigDecimal> values) {
    var ends = new int[values.size()];
    int run = 0;
    int before = 0;
    for (int i = 1; i < ends.length; i++) {
      int step = values.get(i).compareTo(values.get(i - 1));
      run = step == 0 ? 0 : step == before ? run + 1 : 1;
      ends[i] = run >= RUN - 1 ? step : 0;
      before = step;
    }
    return ends;
  }

  /** Whether a point is one of the seven that lead up to an end. */
  static boolean[] spreadBack(int[] ends) {
    var marked = new boolean[ends.length];
    int left = 0;
    for (int i = ends.length - 1; i >= 0; i--) {
      left = ends[i] != 0 ? RUN : left - 1;
      marked[i] = left > 0;
    }
    return marked;
  }

  /** Whether a point lies in three on one side of the mean of which two are close to the limit. */
  static boolean[] twoOfThreeWindows(boolean[] close, int[] side) {
    var marked = new boolean[close.length];
    for (int i = 2; i < close.length; i++) {
      boolean oneSide = side[i] != 0 && side[i] == side[i - 1] && side[i] == side[i - 2];
      int near = (close[i] ? 1 : 0) + (close[i - 1] ? 1 : 0) + (close[i - 2] ? 1 : 0);
      if (oneSide && near >= 2) {
        marked[i] = marked[i - 1] = marked[i - 2] = true;
      }
    }
    return marked;
  }

  /** The close ones of {@link #twoOfThreeWindows}. */
  static boolean[] twoOfThree(boolean[] close, int[] side) {
    var marked = twoOfThreeWindows(close, side);
    for (int i = 0; i < marked.length; i++) {
      marked[i] &= close[i];
    }
    return marked;
  }

  /**
   * Which way a point of a trend goes: as from the point before, unless the next is of a trend too,
   * when it is as to the next.
   */
  static int trendDirection(List<BigDecimal> values, boolean[] trend, int at) {
    int next = at + 1 < trend.length ? values.get(at + 1).compareTo(values.get(at)) : 0;
    if (next != 0 && trend[at + 1]) {
      return next;
    }
    return values.get(at).compareTo(values.get(at - 1));
  }
}
