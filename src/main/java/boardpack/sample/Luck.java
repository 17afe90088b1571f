package boardpack.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Chance that repeats: the same seed and the same words give the same numbers, whatever else was
 * drawn before. SplitMix64, so that no release of Java can change a sample.
 */
final class Luck {
  private long state;

  private Luck(long state) {
    this.state = state;
  }

  /** The luck of one thing: {@code Luck.of(1, "RXH", "turnover")}. */
  static Luck of(long seed, String... words) {
    long state = seed * 0x9E3779B97F4A7C15L;
    for (var word : words) {
      for (int at = 0; at < word.length(); at++) {
        state = (state ^ word.charAt(at)) * 0x100000001B3L;
      }
      state = mixed(state + 31);
    }
    return new Luck(state);
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** From 0 up to, not including, 1. */
  double fraction() {
    state += 0x9E3779B97F4A7C15L;
    return (mixed(state) >>> 11) * 0x1.0p-53;
  }

  double between(double least, double most) {
    return least + (most - least) * fraction();
  }

  /** A whole number, both ends possible. */
  int between(int least, int most) {
    return least + (int) (fraction() * (most - least + 1));
  }

  boolean chance(double probability) {
    return fraction() < probability;
  }

  <T> T pick(List<T> choices) {
    return choices.get(between(0, choices.size() - 1));
  }

  <T> List<T> shuffled(List<T> things) {
    var order = new ArrayList<>(things);
    for (int last = order.size() - 1; last > 0; last--) {
      int other = between(0, last);
      var swapped = order.get(last);
      order.set(last, order.get(other));
      order.set(other, swapped);
    }
    return order;
  }
}
