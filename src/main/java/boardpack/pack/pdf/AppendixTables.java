package boardpack.pack.pdf;

import boardpack.pack.Pack;
import boardpack.pack.PerformanceLine;
import boardpack.pack.PerformanceLine.Spc;
import boardpack.pack.RowReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The tables of the appendix that have a shape of their own. */
final class AppendixTables {
  /** The lines that a body's month is told by, beside those of pages 4 and 5. */
  private static final Set<String> TELLING =
      Set.of(
          "INC",
          "PAY",
          "PAY-AGY",
          "NP",
          "EBITDA",
          "INC-STF",
          "ALLOC",
          "ACUTE",
          "MH",
          "COMMUNITY",
          "CHC",
          "PRIM",
          "EXP",
          "QIPPNET",
          "ASC-OP",
          "ASC-LD",
          "ASC-MH",
          "ASC-COM");

  private AppendixTables() {}

  /** The finance of each organisation. */
  static Section lines(Pack pack) {
    var lines = new ArrayList<OrganisationRow>();
    for (int i = 0; i < pack.position().size(); i++) {
      var line = pack.position().get(i);
      if (TELLING.contains(line.line())) {
        lines.add(OrganisationLines.line(line, RowReference.POSITION.row(i)));
      }
    }
    var note =
        "£000, in full and in the return's own sign; favourable variances positive."
            + " Beside the lines of pages 4 and 5; every line is in the workbook.";
    var head = new PageHead("A1  Finance by organisation", AppendixTitles.finance(pack), note);
    return new Section("appendix-lines", head, new OrganisationLines(), lines);
  }

  /** Every indicator that has limits, with its own month. */
  static Section indicators(Pack pack) {
    var head =
        new PageHead(
            "A2  Every indicator with a chart",
            AppendixTitles.charted(pack, AppendixTables::hasLimits),
            "Each with its own month; mean and limits of the last step. The points: workbook.");
    return new Section(
        "appendix-indicators", head, new Indicators(), rows(pack, AppendixTables::hasLimits));
  }

  /** The indicators of too few points, and those that are counted rather than charted. */
  static Section values(Pack pack) {
    var head =
        new PageHead(
            "A3  Indicators without a chart",
            AppendixTitles.notCharted(pack, AppendixTables::hasLimits),
            "Each with its own month: too few points, or counted by the quarter or rarely.");
    return new Section(
        "appendix-values", head, new Indicators(), rows(pack, line -> !hasLimits(line)));
  }

  private static boolean hasLimits(PerformanceLine line) {
    return line.spc().flatMap(Spc::lower).isPresent();
  }

  private static List<IndicatorRow> rows(Pack pack, Predicate<PerformanceLine> which) {
    return pack.performance().stream().filter(which).map(AppendixTables::indicator).toList();
  }

  private static String heading(PerformanceLine line) {
    return "%s, %s, %s"
        .formatted(
            line.indicatorName(),
            line.period().label(),
            line.standard()
                .map(s -> "standard " + Words.measure(new BigDecimal(Words.plain(s)), line.unit()))
                .orElse("no standard"));
  }

  private static IndicatorRow indicator(PerformanceLine line) {
    return new IndicatorRow(
        heading(line),
        line.name(),
        Words.measure(line.value(), line.unit()),
        line.spc().map(AppendixTables::limits).orElse("–"),
        line.spc().map(AppendixTables::verdict).orElse("Table only"),
        line.printedRef());
  }

  private static String limits(Spc spc) {
    if (spc.lower().isEmpty() || spc.upper().isEmpty()) {
      return Words.NOT_SUPPLIED;
    }
    return "%s (%s to %s)"
        .formatted(
            Words.decimal(spc.mean()),
            Words.decimal(spc.lower().get()),
            Words.decimal(spc.upper().get()));
  }

  private static String verdict(Spc spc) {
    return SpcWords.variation(spc.variation()) + "; " + SpcWords.assurance(spc.assurance());
  }

  /** The findings that did not fit their page. */
  static Section otherChallenges(Pack pack) {
    var rest = ChallengesPage.lines(pack).stream().skip(ChallengesPage.SHOWN).toList();
    var head =
        new PageHead(
            "A4  Assumptions challenged: the others",
            AppendixTitles.otherChallenges(rest.size()),
            "£000 at risk is plan less expected.");
    return new Section("challenges", head, new ChallengesPage(List.of(), List.of()), rest);
  }

  /**
   * @param place which appendix it is
   */
  static Section terms(Pack pack, int place) {
    var title = AppendixTitles.terms(pack.appendix());
    var head = new PageHead("A%d  Terms".formatted(place), title, "");
    var terms =
        pack.appendix().glossary().stream()
            .map(term -> new TermRow(term.term(), term.meaning()))
            .toList();
    return new Section("terms", head, head, terms);
  }

  /** Every figure of the pages that stands in no list: how it was made, and from which cells. */
  static Section figures(Pack pack) {
    var topic = "Where the figures of the pages come from";
    var note =
        "A row a reference, its columns by letter. Cells are read to 0.1; sums are not rounded again."
            + " Each cell of a sum: the workbook, or the explain command.";
    return new Section(
        "appendix-figures",
        new PageHead("A10  " + topic, AppendixTitles.figures(pack.figures()), note),
        topic,
        FigureTrail.of(pack.figures()));
  }
}
