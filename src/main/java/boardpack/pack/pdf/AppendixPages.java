package boardpack.pack.pdf;

import boardpack.pack.Appendix;
import boardpack.pack.Cut;
import boardpack.pack.Pack;
import java.util.ArrayList;
import java.util.List;

/** What stands behind the pages, table by table. */
final class AppendixPages {
  private AppendixPages() {}

  static List<Section> of(Pack pack) {
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
        new TestsNotRun(pack).rows());
    add(
        sections,
        new PageHead("A7  Data quality", AppendixTitles.quality(pack.appendix()), ""),
        "Whose",
        "File and place",
        "What was said",
        "Code",
        pack.appendix().dataQuality().stream().map(AppendixPages::quality).toList());
    add(
        sections,
        new PageHead(
            "A8  Thresholds and tolerances used", AppendixTitles.thresholds(pack.appendix()), ""),
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
    sections.add(AppendixTables.terms(pack, 11));
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
      PageHead head,
      String a,
      String b,
      String c,
      String d,
      List<PlainRow> lines) {
    if (!lines.isEmpty()) {
      sections.add(PlainTable.of(head, a, b, c, d, lines));
    }
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
    return new PlainRow(used.rule(), used.what(), used.value(), Words.withDays(used.from()));
  }

  private static PlainRow received(Cut.In in) {
    return new PlainRow(
        in.name() + ", " + in.kind().words(),
        in.file() + ", " + in.submission(),
        Words.shortTime(in.receivedAt()) + (in.late() ? ", late" : ""),
        in.sha256());
  }
}
