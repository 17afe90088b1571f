package boardpack.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole charts of made-up series, re-based and not, against {@link SlowSpc}. */
class SlowSpcTests {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyChartIsThatOfTheRules(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      check(random);
    }
  }

  private static void check(Random random) {
    var dates = dates(1 + random.nextInt(48), random);
    var values = values(dates.size(), random);
    var rebase =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(i -> LocalDate.of(2016, 1, 1).plusDays(random.nextInt(1500)))
            .toList();
    var better = Direction.values()[random.nextInt(3)];
    boolean screening = random.nextBoolean();
    var fix = random.nextBoolean() ? OptionalInt.of(12 + random.nextInt(6)) : OptionalInt.empty();
    double target = Math.rint(random.nextGaussian() * 5000) / 1000;
    var charting =
        new Charting(better, Optional.of(BigDecimal.valueOf(target)), rebase, fix, screening);

    assertThat(written(Spc.of(observations(dates, values), charting)))
        .as("%s %s rebased %s %s", dates, values, rebase, charting)
        .isEqualTo(new SlowSpc(better, screening, fix).chart(dates, values, rebase, target));
  }

  /** Months, some of them missing. */
  private static List<LocalDate> dates(int count, Random random) {
    var dates = new ArrayList<LocalDate>();
    var date = LocalDate.of(2016, 1, 1);
    while (dates.size() < count) {
      if (random.nextInt(8) > 0) {
        dates.add(date);
      }
      date = date.plusMonths(1);
    }
    return dates;
  }

  /** Levels that shift, drift and jump; so fine that no point lies on the mean or on a limit. */
  private static List<Double> values(int count, Random random) {
    var values = new ArrayList<Double>();
    double level = 0;
    double drift = 0;
    double noise = random.nextDouble() * 2;
    for (int i = 0; i < count; i++) {
      drift = random.nextInt(9) == 0 ? random.nextGaussian() : drift * 0.9;
      level += drift + (random.nextInt(25) == 0 ? random.nextGaussian() * 8 : 0);
      values.add(level + noise * random.nextGaussian());
    }
    return values;
  }

  private static List<Observation> observations(List<LocalDate> dates, List<Double> values) {
    return IntStream.range(0, dates.size())
        .mapToObj(i -> new Observation(dates.get(i), BigDecimal.valueOf(values.get(i))))
        .toList();
  }

  private static List<String> written(Spc spc) {
    var rows = new ArrayList<String>();
    for (var point : spc.points()) {
      rows.add(
          String.format(
              Locale.ROOT,
              "%d %.9f %.9f %.9f %s %s",
              point.step(),
              point.mean().doubleValue(),
              point.limits().map(limits -> limits.lower().doubleValue()).orElse(Double.NaN),
              point.limits().map(limits -> limits.upper().doubleValue()).orElse(Double.NaN),
              point.label().words(),
              point.type().word()));
    }
    rows.add(spc.variation().word() + " " + spc.assurance().word());
    return rows;
  }
}
