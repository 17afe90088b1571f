package boardpack.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The points of a chart between two re-basings: they have one mean and one pair of limits. */
record Step(int number, List<Observation> observations, Charting charting) {

  Optional<Limits> limits() {
    var values = values();
    if (values.size() < 2) {
      return Optional.empty();
    }
    int base = Math.min(values.size(), charting.fixAfter().orElse(values.size()));
    return Optional.of(Limits.of(values.subList(0, base), charting.screening()));
  }

  boolean isTrial() {
    return observations.size() < Charting.ENOUGH;
  }

  boolean isConstant() {
    var first = observations.get(0).value();
    return observations.stream().allMatch(each -> each.value().compareTo(first) == 0);
  }

  List<SpcPoint> points() {
    var limits = limits();
    var labels =
        limits
            .map(each -> new Labelling(values(), each).labels())
            .orElse(List.of(Label.COMMON_CAUSE));
    return IntStream.range(0, observations.size())
        .mapToObj(i -> point(observations.get(i), limits, labels.get(i)))
        .toList();
  }

  private SpcPoint point(Observation observation, Optional<Limits> limits, Label label) {
    return new SpcPoint(
        observation.date(),
        observation.value(),
        number,
        limits.map(Limits::mean).orElse(observation.value()),
        limits,
        label,
        Type.of(label, charting.better()),
        isTrial());
  }

  private List<BigDecimal> values() {
    return observations.stream().map(Observation::value).toList();
  }
}
