package boardpack.pack.pdf;

import boardpack.challenge.TestNotRun;
import boardpack.pack.Appendix;
import boardpack.pack.Cut;
import boardpack.pack.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What stands behind the pages, table by table. */
final class AppendixPages {
  private AppendixPages() {}

  static List<Section> of(Pack pack) {
    var names = new Names(pack);
    var sections = new ArrayList<Section>();
    pack.imprint().revision().map(RevisionPage::of).ifPresent(sections::add);
    sections.add(AppendixTables.lines(pack));
    sections.add(AppendixTables.indicators(pack));
    if (pack.challenges().size() > ChallengesPage.SHOWN) {
      sections.add(AppendixTables.otherChallenges(pack));
    }
    add(
        sections,
        "appendix-tests",
        "A4  Tests that could not be run",
        "Counted on page 7: a return with blanks must not look safer than a full one.",
        notRun(pack, names));
    add(
        sections,
        "A5  Data quality",
        "Whose",
        "File and place",
        "What was said",
        "Code",
        pack.appendix().dataQuality().stream().map(AppendixPages::quality).toList());
    add(
        sections,
        "A6  Thresholds and tolerances used",
        "Rule",
        "What",
        "Value",
        "In force since",
        pack.appendix().thresholds().stream().map(AppendixPages::used).toList());
    add(
        sections,
        "appendix-returns",
        "A7  Returns behind this pack",
        "Received in London's time.",
        pack.cut().returns().stream().map(AppendixPages::received).toList());
    if (!pack.figures().isEmpty()) {
      sections.add(AppendixTables.figures(pack));
    }
    sections.add(AppendixTables.terms(pack));
    return sections;
  }

  private static void add(
      List<Section> sections, String template, String title, String note, List<PlainRow> lines) {
    if (!lines.isEmpty()) {
      var head = new PageHead(title, title.substring(title.indexOf(' ')).strip(), note);
      sections.add(new Section(template, head, title, lines));
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

  /** One row a test and reason, with all whom it concerns. */
  private static List<PlainRow> notRun(Pack pack, Names names) {
    var rows = new LinkedHashMap<String, List<TestNotRun>>();
    for (var test : pack.testsNotRun()) {
      rows.computeIfAbsent(test.rule() + test.why(), any -> new ArrayList<>()).add(test);
    }
    return rows.values().stream()
        .map(
            tests ->
                new PlainRow(
                    tests.get(0).rule(),
                    Words.capital(tests.get(0).why()),
                    tests.stream()
                        .map(test -> names.of(test.organisation()))
                        .collect(Collectors.joining("; ")),
                    ""))
        .toList();
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
