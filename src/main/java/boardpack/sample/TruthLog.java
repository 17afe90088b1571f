package boardpack.sample;

import boardpack.sample.SampleTruth.Honest;
import boardpack.sample.SampleTruth.Planted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes down what is planted, while it is planted. */
final class TruthLog {
  private static final Set<String> ACCOUNTS = Set.of("I&E", "Summary");

  private final List<Planted> planted = new ArrayList<>();
  private final List<Honest> honest = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  void planted(String rule, String expected, SampleReturn in, Touch touch) {
    plantedFor(in, rule, expected, in, touch);
  }

  /** Unless it is told of the file already. */
  void plantedOnce(String rule, String expected, SampleReturn in, Touch touch) {
    boolean isTold =
        planted.stream()
            .anyMatch(item -> item.rule().equals(rule) && item.file().equals(in.file()));
    if (!isTold) {
      planted(rule, expected, in, touch);
    }
  }

  /** Whether its file is sent, and read beyond its Cover. */
  boolean isRead(SampleReturn sent) {
    return planted.stream()
        .filter(item -> item.file().equals(sent.file()))
        .noneMatch(
            item ->
                item.rule().equals("O09")
                    || (item.expected().equals("refused") && item.sheet().equals("Cover")));
  }

  /** About a body, in another's file. */
  void plantedFor(SampleReturn body, String rule, String expected, SampleReturn in, Touch touch) {
    planted(rule, expected, in.file(), touch, body);
  }

  /** About a file that does not go by the return's usual name. */
  void plantedIn(String file, String rule, String expected, SampleReturn in) {
    planted(rule, expected, file, Touch.FILE, in);
  }

  private void planted(String rule, String expected, String file, Touch touch, SampleReturn body) {
    int number = counts.merge(rule, 1, Integer::sum);
    planted.add(
        new Planted(
            "%s-%02d".formatted(rule, number),
            rule,
            file,
            touch.sheet(),
            touch.cell(),
            body.key().organisation(),
            body.host(),
            touch.amount(),
            expected));
  }

  void honest(String rule, SampleReturn in, Touch touch) {
    honestFor(in, rule, in, touch);
  }

  void honestFor(SampleReturn body, String rule, SampleReturn in, Touch touch) {
    honest.add(
        new Honest(
            rule, in.file(), touch.sheet(), touch.cell(), body.key().organisation(), body.host()));
  }

  /** The footprints that lack a return. */
  Set<String> incomplete() {
    return planted.stream()
        .filter(item -> item.rule().equals("O09"))
        .map(Planted::footprint)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The footprints whose control total cannot be proved: a return or its account is not in. */
  Set<String> withoutProof() {
    var footprints = new TreeSet<>(incomplete());
    planted.stream()
        .filter(item -> item.expected().equals("refused") && ACCOUNTS.contains(item.sheet()))
        .map(Planted::footprint)
        .forEach(footprints::add);
    return footprints;
  }

  /** A pack that lacks a return is marked as incomplete. */
  void incompletePacks() {
    for (var footprint : incomplete()) {
      int number = counts.merge("T02", 1, Integer::sum);
      planted.add(
          new Planted(
              "T02-%02d".formatted(number),
              "T02",
              "",
              "",
              "",
              footprint,
              footprint,
              "",
              "finding"));
    }
  }

  SampleTruth truth(SampleRequest request) {
    return new SampleTruth(request.seed(), request.period(), planted, honest);
  }
}
