package boardpack.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Gives each point of a step its one label: limit, trend, two of three, shift, in this order. */
final class Labelling {
  private final List<BigDecimal> values;
  private final List<Zone> zones;
  private final int[] side;
  private final boolean[] trend;
  private final boolean[] twoOfThree;
  private final boolean[] shift;

  Labelling(List<BigDecimal> values, Limits limits) {
    this.values = values;
    zones = values.stream().map(limits::zoneOf).toList();
    side = values.stream().mapToInt(limits::sideOf).toArray();
    trend = Signals.spreadBack(Signals.trendEnds(values));
    twoOfThree = Signals.twoOfThree(close(), side);
    shift = Signals.spreadBack(Signals.shiftEnds(side));
  }

  List<Label> labels() {
    return IntStream.range(0, side.length).mapToObj(this::label).toList();
  }

  private Label label(int at) {
    if (zones.get(at) == Zone.OUTSIDE) {
      return Label.limit(side[at]);
    }
    if (trend[at]) {
      return Label.trend(Signals.trendDirection(values, trend, at));
    }
    if (twoOfThree[at]) {
      return Label.twoOfThree(side[at]);
    }
    return shift[at] ? Label.shift(side[at]) : Label.COMMON_CAUSE;
  }

  private boolean[] close() {
    var close = new boolean[zones.size()];
    for (int i = 0; i < close.length; i++) {
      close[i] = zones.get(i) == Zone.CLOSE;
    }
    return close;
  }
}
