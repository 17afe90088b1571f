package boardpack.challenge;

import boardpack.basics.Period;
import boardpack.challenge.Rule.Evidence;
import boardpack.reference.ReferenceFile;
import boardpack.reference.ReferenceFile.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The realism tests by id: their names and sentences from {@code realism_tests.csv}, what is known
 * from elsewhere from {@code realism_evidence.csv}, their thresholds from {@code thresholds.yml}.
 */
final class RuleBook {
  private static final Map<String, Row> TESTS = new TreeMap<>();
  private static final List<Row> EVIDENCE = ReferenceFile.shipped("realism_evidence.csv").rows();

  static {
    ReferenceFile.shipped("realism_tests.csv")
        .rows()
        .forEach(row -> TESTS.put(row.required("id"), row));
  }

  private final Thresholds thresholds;
  private final Period period;
  private final Map<String, Optional<Rule>> inForce = new HashMap<>();

  RuleBook(Thresholds thresholds, Period period) {
    this.thresholds = thresholds;
    this.period = period;
  }

  /** A rule as it stands in the month; empty where no threshold held yet. */
  Optional<Rule> rule(String id) {
    return inForce.computeIfAbsent(id, this::look);
  }

  private Optional<Rule> look(String id) {
    var row = TESTS.get(id);
    if (row == null) {
      throw new IllegalArgumentException(id + " is no realism test");
    }
    return thresholds
        .of(id, period)
        .map(set -> new Rule(id, row.required("test"), row.required("message"), set, evidence(id)));
  }

  Optional<DatedThresholds> thresholds(String id) {
    return thresholds.of(id, period);
  }

  /** The size below which nothing is printed. */
  Optional<Floor> floor() {
    return thresholds
        .of("floor", period)
        .map(set -> new Floor(set.number("least"), set.number("turnover-share")));
  }

  private static List<Evidence> evidence(String id) {
    return EVIDENCE.stream()
        .filter(row -> row.required("rule").equals(id))
        .map(
            row ->
                new Evidence(
                    row.date("known_from").orElseThrow(),
                    row.required("says"),
                    row.required("source")))
        .toList();
  }
}
