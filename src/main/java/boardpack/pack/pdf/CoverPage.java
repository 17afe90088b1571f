package boardpack.pack.pdf;

import boardpack.pack.Cut;
import boardpack.pack.Edition;
import boardpack.pack.Pack;
import boardpack.returns.ReturnKind;
import java.util.ArrayList;
import java.util.List;

/** Who, which month, how far it has got, and what it rests on. */
public record CoverPage(
    String footprint,
    String month,
    String edition,
    String state,
    String standing,
    String cut,
    String counted,
    String received,
    String completeness,
    List<Item> imprint) {
  public CoverPage {
    imprint = List.copyOf(imprint);
  }

  static Section of(Pack pack) {
    if (pack.edition() == Edition.NATIONAL) {
      return national(pack);
    }
    var page =
        new CoverPage(
            pack.footprint().name(),
            pack.period().words() + " (" + pack.period().label() + ")",
            Words.capital(pack.edition().word()) + " pack, issue " + pack.issue(),
            state(pack),
            "A partnership without legal powers: each body keeps its own duties.",
            "What was known at " + Words.time(pack.cut().knownAt()),
            "Returns received",
            pack.cut().received() + " of " + pack.cut().expected(),
            completeness(pack.cut()),
            Item.all(ImprintWords.of(pack)));
    var head = new PageHead(Topic.COVER.anchor(), pack.footprint().name(), "");
    return new Section("cover", head, page, lines(pack.cut()));
  }

  private static Section national(Pack pack) {
    long made = pack.national().stream().filter(row -> row.issue().isPresent()).count();
    var page =
        new CoverPage(
            pack.footprint().name(),
            pack.period().words() + " (" + pack.period().label() + ")",
            "National pack, issue " + pack.issue(),
            state(pack),
            "Footprints are partnerships without legal powers: each body keeps its own duties.",
            "Packs cut at " + Words.time(pack.cut().knownAt()),
            "Footprints with a pack",
            made + " of " + pack.national().size(),
            pack.titles().of(1) + ". Each figure is its own pack’s.",
            Item.all(pack.summary().inPlainEnglish()));
    var title = "The 44 footprints side by side";
    return new Section("cover", new PageHead(Topic.COVER.anchor(), title, ""), page, List.of());
  }

  private static String state(Pack pack) {
    var later =
        pack.imprint()
            .revision()
            .map(revision -> ", replaces issue " + revision.replaces())
            .orElse("");
    return switch (pack.state()) {
      case DRAFT -> "Draft: not an issue, not for decision";
      case FINAL -> "Final" + later;
      case SUPERSEDED -> "Superseded by a later issue";
    };
  }

  private static String completeness(Cut cut) {
    if (cut.isComplete()) {
      return "Every return that was due is in.";
    }
    return Words.capital(Words.count(cut.missing().size(), "return is", "returns are"))
        + " missing. Where one is missing, the pack names its last known month and shows no figure"
        + " for it.";
  }

  private static List<CoverRow> lines(Cut cut) {
    var lines = new ArrayList<CoverRow>();
    for (var missing : cut.missing()) {
      var last = missing.lastKnownPeriod().map(p -> "last known " + p.label());
      lines.add(
          new CoverRow(
              missing.name(),
              kind(missing.kind()),
              "Missing; " + last.orElse("none was ever received")));
    }
    cut.returns().stream().filter(Cut.In::late).forEach(in -> lines.add(late(in)));
    cut.returns().stream()
        .filter(in -> !in.refusedSheets().isEmpty())
        .forEach(in -> lines.add(refused(in)));
    return lines;
  }

  private static CoverRow late(Cut.In in) {
    return new CoverRow(
        in.name(), kind(in.kind()), "Late: received at " + Words.time(in.receivedAt()));
  }

  private static CoverRow refused(Cut.In in) {
    return new CoverRow(
        in.name(),
        kind(in.kind()),
        "Taken in without its " + String.join(", ", in.refusedSheets()));
  }

  private static String kind(ReturnKind kind) {
    return Words.capital(kind.words());
  }
}
