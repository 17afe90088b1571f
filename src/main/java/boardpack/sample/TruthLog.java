package boardpack.sample;

import boardpack.sample.SampleTruth.Honest;
import boardpack.sample.SampleTruth.Planted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes down what is planted, while it is planted. */
final class TruthLog {
  private final List<Planted> planted = new ArrayList<>();
  private final List<Honest> honest = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  void planted(String rule, String expected, SampleReturn in, Touch touch) {
    int number = counts.merge(rule, 1, Integer::sum);
    planted.add(
        new Planted(
            "%s-%02d".formatted(rule, number),
            rule,
            in.file(),
            touch.sheet(),
            touch.cell(),
            in.key().organisation(),
            in.host(),
            touch.amount(),
            expected));
  }

  void honest(String rule, SampleReturn in, Touch touch) {
    honest.add(
        new Honest(
            rule, in.file(), touch.sheet(), touch.cell(), in.key().organisation(), in.host()));
  }

  SampleTruth truth(SampleRequest request) {
    return new SampleTruth(request.seed(), request.period(), planted, honest);
  }

  Set<String> rules() {
    return new TreeSet<>(counts.keySet());
  }
}
