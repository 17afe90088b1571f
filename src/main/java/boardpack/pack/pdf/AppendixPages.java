package boardpack.pack.pdf;

import boardpack.challenge.TestNotRun;
import boardpack.pack.Appendix;
import boardpack.pack.Cut;
import boardpack.pack.Pack;
import java.util.ArrayList;
import java.util.List;

/** What stands behind the pages, table by table. */
final class AppendixPages {
  private AppendixPages() {}

  static List<Section> of(Pack pack) {
    var names = new Names(pack);
    var sections = new ArrayList<Section>();
    sections.add(AppendixTables.lines(pack));
    sections.add(AppendixTables.indicators(pack));
    if (pack.challenges().size() > ChallengesPage.SHOWN) {
      sections.add(AppendixTables.otherChallenges(pack));
    }
    add(
        sections,
        "A4  Tests that could not be run",
        "Test",
        "Whose",
        "Why",
        "Consequence",
        pack.testsNotRun().stream().map(test -> notRun(test, names)).toList());
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
        "A7  Returns behind this pack",
        "Whose",
        "File",
        "Received",
        "SHA-256",
        pack.cut().returns().stream().map(AppendixPages::received).toList());
    if (!pack.figures().isEmpty()) {
      sections.add(AppendixTables.figures(pack));
    }
    sections.add(AppendixTables.terms(pack));
    return sections;
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

  private static PlainRow notRun(TestNotRun test, Names names) {
    return new PlainRow(
        test.rule(), names.of(test.organisation()), test.why(), "Counted as not run");
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
        in.file() + ", submission " + in.submission(),
        Words.time(in.receivedAt()) + (in.late() ? " (late)" : ""),
        in.sha256());
  }
}
