package boardpack.pack.pdf;

import boardpack.challenge.TestNotRun;
import boardpack.pack.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why tests could not be run, a row a reason. Where a reason concerns nearly everybody the row
 * names whom it does not concern; the workbook has a row a test and body.
 */
final class TestsNotRun {
  /** {@code Fewer than eight like schemes are known for CIP-02, CIP-05 and 5 more}. */
  private static final Pattern SCHEMES = Pattern.compile("(.+) for ([A-Z]{2,}-\\d.*)");

  /** More names than this are a list that nobody reads. */
  private static final int NAMED = 8;

  private final Pack pack;
  private final Names names;
  private final Set<String> everybody = new LinkedHashSet<>();

  TestsNotRun(Pack pack) {
    this.pack = pack;
    this.names = new Names(pack);
    pack.position().forEach(line -> everybody.add(line.organisation()));
  }

  /** Whom a reason concerns: each body, with its schemes where only those are concerned. */
  private record Reason(String rule, String why) {}

  List<PlainRow> rows() {
    var tests = new LinkedHashMap<List<String>, List<String>>();
    concerned()
        .forEach(
            (reason, bodies) ->
                tests
                    .computeIfAbsent(List.of(reason.why(), whose(bodies)), any -> new ArrayList<>())
                    .add(reason.rule()));
    return tests.entrySet().stream()
        .map(
            row ->
                new PlainRow(
                    String.join(", ", row.getValue()),
                    Words.capital(row.getKey().get(0)),
                    row.getKey().get(1),
                    ""))
        .toList();
  }

  private Map<Reason, Map<String, String>> concerned() {
    var concerned = new LinkedHashMap<Reason, Map<String, String>>();
    for (TestNotRun test : pack.testsNotRun()) {
      var schemes = SCHEMES.matcher(test.why());
      boolean some = schemes.matches();
      concerned
          .computeIfAbsent(
              new Reason(test.rule(), some ? schemes.group(1) : test.why()),
              any -> new LinkedHashMap<>())
          .putIfAbsent(test.organisation(), some ? " (" + schemes.group(2) + ")" : "");
    }
    return concerned;
  }

  private String whose(Map<String, String> bodies) {
    if (bodies.size() <= NAMED) {
      return named(bodies);
    }
    var others = everybody.stream().filter(body -> !bodies.containsKey(body)).toList();
    var schemes =
        bodies.values().stream().allMatch(String::isEmpty)
            ? ""
            : ": their schemes are in the workbook";
    var besides = bodies.keySet().stream().filter(body -> !everybody.contains(body)).toList();
    if (others.size() > NAMED || !besides.isEmpty() && others.size() > 0) {
      return bodies.size() + " bodies: " + named(withoutSchemes(bodies)) + schemes;
    }
    return others.isEmpty()
        ? "All %d bodies that reported%s".formatted(bodies.size(), schemes)
        : "%d bodies, all that reported but %s%s"
            .formatted(
                bodies.size(), String.join("; ", others.stream().map(names::of).toList()), schemes);
  }

  private static Map<String, String> withoutSchemes(Map<String, String> bodies) {
    var bare = new LinkedHashMap<String, String>();
    bodies.keySet().forEach(body -> bare.put(body, ""));
    return bare;
  }

  private String named(Map<String, String> bodies) {
    return String.join(
        "; ",
        bodies.entrySet().stream().map(body -> names.of(body.getKey()) + body.getValue()).toList());
  }
}
