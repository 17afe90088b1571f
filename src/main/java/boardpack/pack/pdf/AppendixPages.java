package boardpack.pack.pdf;

import boardpack.pack.Appendix;
import boardpack.pack.Cut;
import boardpack.pack.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands behind the pages, table by table. */
final class AppendixPages {
  /** {@code Fewer than eight like schemes are known for CIP-02, CIP-05 and 5 more}. */
  private static final Pattern SCHEMES = Pattern.compile("(.+) for ([A-Z]{2,}-\\d.*)");

  private AppendixPages() {}

  static List<Section> of(Pack pack) {
    var names = new Names(pack);
    var sections = new ArrayList<Section>();
    pack.imprint().revision().map(RevisionPage::of).ifPresent(sections::add);
    sections.add(AppendixTables.lines(pack));
    sections.add(AppendixTables.indicators(pack));
    sections.add(AppendixTables.values(pack));
    if (pack.challenges().size() > ChallengesPage.SHOWN) {
      sections.add(AppendixTables.otherChallenges(pack));
    }
    ExceptionsPage.rest(pack).ifPresent(sections::add);
    add(
        sections,
        "appendix-tests",
        "A6  Tests that could not be run",
        AppendixTitles.notRun(pack),
        "Counted on page 7: a return with blanks must not look safer than a full one.",
        notRun(pack, names));
    add(
        sections,
        "A7  Data quality",
        "Whose",
        "File and place",
        "What was said",
        "Code",
        pack.appendix().dataQuality().stream().map(AppendixPages::quality).toList());
    add(
        sections,
        "A8  Thresholds and tolerances used",
        "Rule",
        "What",
        "Value",
        "In force since",
        pack.appendix().thresholds().stream().map(AppendixPages::used).toList());
    add(
        sections,
        "appendix-returns",
        "A9  Returns behind this pack",
        AppendixTitles.returns(pack.cut()),
        "Received in London's time.",
        pack.cut().returns().stream().map(AppendixPages::received).toList());
    if (!pack.figures().isEmpty()) {
      sections.add(AppendixTables.figures(pack));
    }
    sections.add(AppendixTables.terms(pack));
    return sections;
  }

  private static void add(
      List<Section> sections,
      String template,
      String anchor,
      String title,
      String note,
      List<PlainRow> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(template, new PageHead(anchor, title, note), anchor, lines));
    }
  }

  private static void add(
      List<Section> sections,
      String title,
      String a,
      String b,
      String c,
      String d,
      List<PlainRow> lines) {
    if (!lines.isEmpty()) {
      sections.add(PlainTable.of(title, a, b, c, d, lines));
    }
  }

  /** One row a reason and all whom it concerns, with the tests that could not be run for it. */
  private static List<PlainRow> notRun(Pack pack, Names names) {
    var tests = new LinkedHashMap<List<String>, Set<String>>();
    whose(pack, names)
        .forEach(
            (test, whose) ->
                tests
                    .computeIfAbsent(
                        List.of(test.get(1), String.join("; ", whose)),
                        any -> new LinkedHashSet<>())
                    .add(test.get(0)));
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

  /** Whom each test and reason concerns. */
  private static Map<List<String>, Set<String>> whose(Pack pack, Names names) {
    var whose = new LinkedHashMap<List<String>, Set<String>>();
    for (var test : pack.testsNotRun()) {
      var schemes = SCHEMES.matcher(test.why());
      boolean some = schemes.matches();
      var name = names.of(test.organisation());
      whose
          .computeIfAbsent(
              List.of(test.rule(), some ? schemes.group(1) : test.why()),
              any -> new LinkedHashSet<>())
          .add(some ? name + " (" + schemes.group(2) + ")" : name);
    }
    return whose;
  }

  private static PlainRow quality(Appendix.DataQuality said) {
    var finding = said.finding();
    return new PlainRow(
        said.name(),
        said.file() + ", " + finding.where(),
        finding.message(),
        finding.code() + ", " + finding.severity().word());
  }

  private static PlainRow used(Appendix.Used used) {
    return new PlainRow(used.rule(), used.what(), used.value(), used.from());
  }

  private static PlainRow received(Cut.In in) {
    return new PlainRow(
        in.name() + ", " + in.kind().words(),
        in.file() + ", " + in.submission(),
        Words.shortTime(in.receivedAt()) + (in.late() ? ", late" : ""),
        in.sha256());
  }
}
