package boardpack.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of made-up series against the rules written down again, in exact fractions. */
class SpcOracleTests {
  private static final LocalDate START = LocalDate.of(2016, 4, 1);

  /** Small whole numbers: points on the mean, ties, constant stretches and equal ranges abound. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 12, 30, 1000})
  void everyPointIsLabelledAsTheRulesSay(int spread) {
    var random = new Random(spread);
    for (int round = 0; round < 150; round++) {
      var values =
          IntStream.range(0, 2 + random.nextInt(40)).mapToObj(i -> random.nextInt(spread)).toList();
      check(values, random.nextBoolean(), random.nextBoolean() ? 12 : 0);
    }
  }

  /** Long runs: trends and shifts, some of them broken by a tie. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void driftsAreLabelledAsTheRulesSay(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      var values = new ArrayList<Integer>();
      int level = 50;
      int drift = 1;
      for (int i = 0; i < 36; i++) {
        drift = random.nextInt(7) == 0 ? random.nextInt(5) - 2 : drift;
        level += drift;
        values.add(level);
      }
      check(values, true, 0);
    }
  }

  private static void check(List<Integer> values, boolean screening, int fixed) {
    boolean isFixed = fixed > 0 && values.size() >= fixed;
    var charting =
        new Charting(
            Direction.UP,
            Optional.empty(),
            List.of(),
            isFixed ? OptionalInt.of(fixed) : OptionalInt.empty(),
            screening);
    var series = new ArrayList<Observation>();
    values.forEach(
        value ->
            series.add(
                new Observation(START.plusMonths(series.size()), BigDecimal.valueOf(value))));
    var spc = Spc.of(series, charting);
    var expected = new Oracle(values, screening, isFixed ? fixed : values.size()).labels();

    assertThat(spc.points().stream().map(point -> rule(point.label())).toList())
        .as("%s screening %s fixed %s", values, screening, isFixed)
        .isEqualTo(expected);
    Collections.shuffle(series, new Random(1));
    assertThat(Spc.of(series, charting)).isEqualTo(spc);
  }

  private static int rule(Label label) {
    return switch (label) {
      case COMMON_CAUSE -> 0;
      case ABOVE_LIMIT, BELOW_LIMIT -> 1;
      case TREND_UP, TREND_DOWN -> 2;
      case TWO_OF_THREE_HIGH, TWO_OF_THREE_LOW -> 3;
      case SHIFT_HIGH, SHIFT_LOW -> 4;
    };
  }

  /** The rules of XmR charts in fractions: nothing is rounded. */
  private static final class Oracle {
    private final List<Integer> values;
    private final Fraction mean;
    private final Fraction range;

    Oracle(List<Integer> values, boolean screening, int base) {
      this.values = values;
      mean = Fraction.mean(values.subList(0, base));
      var ranges =
          IntStream.range(1, base)
              .mapToObj(i -> Math.abs(values.get(i) - values.get(i - 1)))
              .toList();
      var all = Fraction.mean(ranges);
      var limit = all.times(new Fraction(3267, 1000));
      range =
          screening
              ? Fraction.mean(
                  ranges.stream()
                      .filter(each -> new Fraction(each, 1).compareTo(limit) < 0)
                      .toList())
              : all;
    }

    List<Integer> labels() {
      return IntStream.range(0, values.size()).mapToObj(this::label).toList();
    }

    private int label(int at) {
      if (isOutside(at)) {
        return 1;
      }
      if (windows(at, 7).anyMatch(this::isTrend)) {
        return 2;
      }
      if (isClose(at) && windows(at, 3).anyMatch(this::isTwoOfThree)) {
        return 3;
      }
      return windows(at, 7).anyMatch(from -> isOneSide(from, 7)) ? 4 : 0;
    }

    /** The windows of a width that hold a point, by their first point. */
    private IntStream windows(int at, int width) {
      return IntStream.rangeClosed(
          Math.max(0, at - width + 1), Math.min(at, values.size() - width));
    }

    private boolean isTrend(int from) {
      return IntStream.range(from + 1, from + 7).allMatch(i -> step(i) > 0)
          || IntStream.range(from + 1, from + 7).allMatch(i -> step(i) < 0);
    }

    private int step(int at) {
      return values.get(at).compareTo(values.get(at - 1));
    }

    private boolean isTwoOfThree(int from) {
      return isOneSide(from, 3)
          && IntStream.range(from, from + 3).filter(this::isClose).count() > 1;
    }

    private boolean isOneSide(int from, int width) {
      return IntStream.range(from, from + width).allMatch(i -> side(i) > 0)
          || IntStream.range(from, from + width).allMatch(i -> side(i) < 0);
    }

    private int side(int at) {
      return new Fraction(values.get(at), 1).compareTo(mean);
    }

    private boolean isOutside(int at) {
      return distance(at).compareTo(range.times(new Fraction(266, 100))) > 0;
    }

    private boolean isClose(int at) {
      return !isOutside(at) && distance(at).compareTo(range.times(new Fraction(532, 300))) > 0;
    }

    private Fraction distance(int at) {
      return new Fraction(values.get(at), 1).minus(mean).abs();
    }
  }

  /** An exact fraction; the denominator is above nought. */
  private record Fraction(BigInteger up, BigInteger down) implements Comparable<Fraction> {
    Fraction(long up, long down) {
      this(BigInteger.valueOf(up), BigInteger.valueOf(down));
    }

    static Fraction mean(List<Integer> values) {
      return values.isEmpty()
          ? new Fraction(0, 1)
          : new Fraction(values.stream().mapToLong(Integer::longValue).sum(), values.size());
    }

    Fraction times(Fraction other) {
      return new Fraction(up.multiply(other.up), down.multiply(other.down));
    }

    Fraction minus(Fraction other) {
      return new Fraction(
          up.multiply(other.down).subtract(other.up.multiply(down)), down.multiply(other.down));
    }

    Fraction abs() {
      return new Fraction(up.abs(), down);
    }

    @Override
    public int compareTo(Fraction other) {
      return up.multiply(other.down).compareTo(other.up.multiply(down));
    }
  }
}
