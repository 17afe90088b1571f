package boardpack.pack.excel;

import boardpack.pack.Cut;
import boardpack.pack.Edition;
import boardpack.pack.Pack;
import boardpack.pack.State;
import boardpack.pack.tables.Column;
import boardpack.pack.tables.PackTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The first sheet: what this is, how complete it is, how to read it, and where to find what. */
final class CoverSheet {
  static final String NAME = "Cover";
  private static final List<String> HEADINGS = List.of("Sheet", "What it holds", "Rows");
  private static final List<String> NOTES =
      List.of(
          "Money is in £000 with one decimal. Variances are favourable-positive everywhere.",
          "Figures in blue were sent or typed; figures in black are formulas over cells of this"
              + " workbook. Change a cell and everything that rests on it follows.",
          "'Not supplied' is not nought, and a missing return is not nought.",
          "Each figure has its cells beside it, or a reference that leads to Figures and sources;"
              + " Returns gives each file and its SHA-256.");

  private final Pack pack;

  CoverSheet(Pack pack) {
    this.pack = pack;
  }

  /** One line of the contents. */
  record Content(String sheet, String holds, int rows) {}

  /** Fills the sheet, and gives the row of the headings. */
  int write(WrittenSheet sheet, SheetWriter writer, Styles styles, List<Content> contents) {
    int at = writer.top(sheet, edition(pack) + " pack: " + pack.footprint().name(), lines());
    int header = at++;
    var headings = sheet.row(header);
    headings.words(0, HEADINGS.get(0), styles.heading);
    headings.words(1, HEADINGS.get(1), styles.heading);
    headings.words(2, HEADINGS.get(2), styles.figureHeading);
    for (var content : contents) {
      var row = sheet.row(at++);
      row.link(0, content.sheet(), "'" + content.sheet() + "'!A1", styles.linkInTable);
      row.words(1, content.holds(), styles.words);
      row.number(2, BigDecimal.valueOf(content.rows()), styles.typed(Column.Form.WHOLE));
    }
    sheet.layout().setColumnWidth(0, 26 * 256);
    sheet.layout().setColumnWidth(1, 96 * 256);
    sheet.layout().setColumnWidth(2, 10 * 256);
    NamedTable.mark(sheet.layout(), "Contents", HEADINGS, header, at - 1);
    return header;
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        "%s (%s), %s edition, issue %d: %s"
            .formatted(
                pack.period().words(),
                pack.period().label(),
                pack.edition().word(),
                pack.issue(),
                state(pack.state())));
    lines.add("A partnership without legal powers: each body keeps its duties.");
    lines.addAll(Layout.lines(completeness()));
    imprint().forEach(line -> lines.addAll(Layout.lines(line)));
    NOTES.forEach(note -> lines.addAll(Layout.lines(note)));
    return lines;
  }

  private static String state(State state) {
    return switch (state) {
      case DRAFT -> "DRAFT, figures may change";
      case FINAL -> "final";
      case SUPERSEDED -> "SUPERSEDED, a later issue replaces it";
    };
  }

  /** {@code Board}, {@code Public}, {@code National}. */
  static String edition(Pack pack) {
    var word = pack.edition().word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private List<String> imprint() {
    var lines = new ArrayList<String>();
    pack.imprint()
        .lead()
        .ifPresent(lead -> lines.add("Lead: " + lead.role() + ", " + lead.organisation()));
    pack.imprint()
        .revision()
        .ifPresent(
            revision ->
                lines.add(
                    "Replaces issue %d: %s"
                        .formatted(revision.replaces(), String.join("; ", revision.reasons()))));
    pack.imprint().waivers().forEach(waiver -> lines.add("Control failed: " + waiver.words()));
    if (pack.edition() == Edition.PUBLIC) {
      pack.imprint()
          .held()
          .ifPresent(
              held -> lines.add("Not to be published before the polls close on " + held.until()));
    }
    lines.addAll(pack.summary().inPlainEnglish());
    return lines;
  }

  private String completeness() {
    if (pack.edition() == Edition.NATIONAL) {
      return pack.titles().of(1) + ".";
    }
    var cut = pack.cut();
    var late = cut.returns().stream().filter(Cut.In::late).map(Cut.In::name).distinct().toList();
    var missing =
        cut.missing().stream().map(one -> one.name() + " (" + one.kind().words() + ")").toList();
    return "Known at %s: %d of %d returns are in. Missing: %s. Late: %s."
        .formatted(
            PackTables.moment(cut.knownAt()),
            cut.received(),
            cut.expected(),
            named(missing),
            named(late));
  }

  private static String named(List<String> names) {
    return names.isEmpty() ? "none" : names.stream().collect(Collectors.joining(", "));
  }
}
