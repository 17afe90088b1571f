package boardpack.sample;

import boardpack.reconciliation.ReconciliationItem;
import boardpack.sample.SampleTruth.Planted;
import boardpack.sample.SampledMonth.Examined;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the product says is wrong with a sample, and what is: both as lines of text, rule and whom
 * it is about.
 */
record Accusations(Set<String> said, Set<String> planted) {

  static Accusations of(SampledMonth month, SampleTruth truth) {
    var said = new TreeSet<String>();
    month
        .readings()
        .forEach(
            (file, reading) ->
                reading.findings().forEach(finding -> said.add(finding.code() + " " + file)));
    month.footprints().stream().map(month::examined).forEach(one -> add(one, said));
    var planted =
        truth.planted().stream()
            .flatMap(Accusations::lines)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Accusations(said, planted);
  }

  /** Those of some rules only. */
  Accusations of(Set<String> rules) {
    return new Accusations(only(said, rules), only(planted, rules));
  }

  private static Set<String> only(Set<String> lines, Set<String> rules) {
    return lines.stream()
        .filter(line -> rules.contains(line.substring(0, line.indexOf(' '))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** In words: {@code 140 planted, recall 140/140; 140 said, precision 140/140}. */
  String precisionAndRecall() {
    return "%d planted, recall %d/%d; %d said, precision %d/%d"
        .formatted(
            planted.size(),
            planted.size() - missed().size(),
            planted.size(),
            said.size(),
            said.size() - unjust().size(),
            said.size());
  }

  /** What was planted and not found. */
  Set<String> missed() {
    var missed = new TreeSet<>(planted);
    missed.removeAll(said);
    return missed;
  }

  /** What was said and not planted. */
  Set<String> unjust() {
    var unjust = new TreeSet<>(said);
    unjust.removeAll(planted);
    return unjust;
  }

  private static void add(Examined one, Set<String> said) {
    one.challenges()
        .forEach(
            challenge ->
                said.add(
                    "%s %s %s"
                        .formatted(
                            challenge.rule(), challenge.level().word(), challenge.organisation())));
    one.reconciliation().items().forEach(item -> said.add(item.rule() + " " + whose(item)));
    one.reconciliation().findings().stream()
        .filter(finding -> !finding.code().equals("O09"))
        .forEach(finding -> said.add(finding.code() + " " + one.month().footprint().code()));
    one.month().missing().forEach(missing -> said.add("O09 " + missing.organisation()));
  }

  /** Of two partners the commissioner: the tricks are played on it. */
  private static String whose(ReconciliationItem item) {
    var right = item.right().map(ReconciliationItem.Side::organisation).orElse("");
    return right.length() == 3 && !right.startsWith("R") && !right.startsWith("T")
        ? right
        : item.left().organisation();
  }

  private static Stream<String> lines(Planted item) {
    var rule = item.rule();
    if (rule.startsWith("RT")) {
      return Stream.of("%s %s %s".formatted(rule, item.expected(), item.organisation()));
    }
    if (rule.equals("T02") || rule.equals("K05")) {
      return Stream.empty();
    }
    return Stream.of(rule + " " + (rule.startsWith("O") ? item.organisation() : item.file()));
  }
}
