package boardpack.challenge;

import boardpack.reconciliation.Reconciliation;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A worked example of a realism test, as {@code docs/realism} has it:
 *
 * <pre>
 * ## amber: 110 of 1,000 is 11 %, over 10 % to M3
 * Month 2017-04
 *
 * PROV RXH Savings
 *
 * | scheme_ref | fy_plan | status       |
 * |---|---|---|
 * | C1         |   110.0 | unidentified |
 * | C2         |   890.0 | in delivery  |
 *
 * > amber RXH, 110.0 at risk
 * </pre>
 *
 * A sheet of an earlier month of the year names it: {@code PROV RXH 2017-05 I&E}. Below a finding
 * its sentence may stand; then all of them are held to theirs.
 */
final class RealismExample {
  private static final Pattern SHEET =
      Pattern.compile("(PROV|COMM|LA|PERF|PLAN|HIST) (\\w+) (?:(\\d{4}-\\d{2}) )?(.+)");
  private static final Pattern SPAN = Pattern.compile("(\\d{4}-\\d{2})\\.\\.(\\d{4}-\\d{2})");
  private static final Pattern HEAD = Pattern.compile("(red|amber) .* at risk|nothing|not run: .*");

  private final String rule;
  private final String title;
  private final String period;
  private final List<String> expected = new ArrayList<>();
  private final Map<String, ReturnFixtures> returns = new LinkedHashMap<>();
  private final GivenMonth month;
  private final StringBuilder table = new StringBuilder();
  private String[] sheet = {};

  private RealismExample(String rule, String title, String period) {
    this.rule = rule;
    this.title = title;
    this.period = period;
    this.month = GivenMonth.of(period);
  }

  static RealismExample of(String rule, String text) {
    var lines = text.lines().toList();
    var month = lines.stream().filter(line -> line.startsWith("Month ")).findFirst().orElseThrow();
    var example = new RealismExample(rule, lines.get(0), month.substring(6, 13));
    lines.stream().skip(1).forEach(example::read);
    example.endOfTable();
    return example;
  }

  /** {@code amber}, {@code no plan}, {@code M12} and the like. */
  String kind() {
    return title.substring(0, title.indexOf(':'));
  }

  String name() {
    return rule + " " + title;
  }

  String expected() {
    return String.join("\n", expected);
  }

  /** What the product says, in the words of the example. */
  String found() {
    returns.values().forEach(this::add);
    var given = month.month();
    var challenges = Challenges.of(given, Reconciliation.of(given), Thresholds.shipped(), 1);
    var said = new ArrayList<String>();
    challenges.found().stream()
        .filter(one -> one.rule().equals(rule))
        .forEach(one -> said.addAll(said(one)));
    challenges.notRun().stream()
        .filter(one -> one.rule().equals(rule))
        .forEach(one -> said.add("not run: %s: %s".formatted(one.organisation(), one.why())));
    return said.isEmpty() ? "nothing" : String.join("\n", said);
  }

  private List<String> said(Challenge one) {
    var subject = (one.organisation() + " " + one.scheme()).strip();
    var head = "%s %s, %s at risk".formatted(one.level().word(), subject, one.atRisk());
    boolean sentences = expected.stream().anyMatch(line -> !HEAD.matcher(line).matches());
    return sentences ? List.of(head, one.sentence()) : List.of(head);
  }

  private void read(String line) {
    var named = SHEET.matcher(line);
    if (line.startsWith("|")) {
      row(line);
    } else if (line.startsWith("> ")) {
      expected.add(line.substring(2));
    } else if (line.startsWith("Missing ")) {
      var words = line.split(" ");
      month.missing(words[2], ReturnKind.valueOf(words[1]), words[3]);
    } else if (line.startsWith("Known at ")) {
      month.knownAt(line.substring(9));
    } else if (named.matches()) {
      endOfTable();
      var then = Optional.ofNullable(named.group(3)).orElse(period);
      sheet = new String[] {named.group(1), named.group(2), then, named.group(4)};
      cover();
    }
  }

  private void row(String line) {
    if (!line.startsWith("|---")) {
      var row = line.strip().replaceAll("^\\||\\|$", "");
      months(row).forEach(each -> table.append(each).append('\n'));
    }
  }

  /** A row of {@code 2014-04..2015-03} stands for one of each month. */
  private static Stream<String> months(String row) {
    var span = SPAN.matcher(row);
    return span.find()
        ? Stream.iterate(YearMonth.parse(span.group(1)), month -> month.plusMonths(1))
            .takeWhile(month -> !month.isAfter(YearMonth.parse(span.group(2))))
            .map(month -> span.replaceFirst(month.atDay(1).toString()))
        : Stream.of(row);
  }

  /**
   * {@code PROV RXA late}, {@code PROV RXA without approval_date}, {@code PROV RXA cover a = b}.
   */
  private void cover() {
    var fixture = fixture();
    var words = sheet[3].split(" ");
    switch (words[0]) {
      case "late" -> fixture.late();
      case "without" -> fixture.withoutCover(words[1]);
      case "cover" -> fixture.cover(words[1], sheet[3].substring(sheet[3].indexOf("= ") + 2));
      default -> {
        return;
      }
    }
    sheet = new String[] {};
  }

  private void endOfTable() {
    if (sheet.length > 0 && !table.isEmpty()) {
      fixture().with(sheet[3], table.toString());
    }
    table.setLength(0);
    sheet = new String[] {};
  }

  private ReturnFixtures fixture() {
    var key = String.join(" ", sheet[0], sheet[1], sheet[2]);
    return returns.computeIfAbsent(
        key, named -> usual(ReturnKind.valueOf(sheet[0]), sheet[1], sheet[2]));
  }

  /** Every body has a turnover unless the example shows another. */
  private static ReturnFixtures usual(ReturnKind kind, String organisation, String period) {
    var fixture = ReturnFixtures.of(kind, organisation, period);
    return switch (kind) {
      case PROV -> fixture.with("I&E", turnover("INC"));
      case COMM -> fixture.with("Summary", turnover("ALLOC"));
      case LA -> fixture.with("Summary", turnover("ASC-NET"));
      default -> fixture;
    };
  }

  private static String turnover(String line) {
    return """
    line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
    %s        |      0.0 |        0.0 | 100000.0 |     100000.0
    """
        .formatted(line);
  }

  private void add(ReturnFixtures fixture) {
    var built = fixture.build();
    switch (built.key().kind()) {
      case HIST -> month.lookBack(fixture);
      case PLAN -> month.plan(fixture);
      default -> {
        if (built.key().period().toString().equals(period)) {
          month.with(fixture);
        } else {
          month.earlier(fixture);
        }
      }
    }
  }

  @Override
  public String toString() {
    return name() + returns.keySet().stream().collect(Collectors.joining(", ", " (", ")"));
  }
}
