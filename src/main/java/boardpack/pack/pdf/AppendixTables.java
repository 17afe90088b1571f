package boardpack.pack.pdf;

import boardpack.pack.Pack;
import boardpack.pack.PerformanceLine;
import boardpack.pack.PerformanceLine.Spc;
import boardpack.pack.RowReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tables of the appendix that have a shape of their own. */
final class AppendixTables {
  /** The lines that a body's month is told by; all others stand in the workbook. */
  private static final Set<String> TELLING =
      Set.of(
          "INC",
          "PAY",
          "PAY-AGY",
          "NP",
          "EBITDA",
          "CTEXSTF",
          "CTX",
          "INC-STF",
          "ALLOC",
          "ACUTE",
          "CHC",
          "PROG",
          "EXP",
          "POS",
          "QIPPNET",
          "ASC-GROSS",
          "ASC-BCF",
          "ASC-NET");

  private AppendixTables() {}

  /** The finance of each organisation. */
  static Section lines(Pack pack) {
    var lines = new ArrayList<OrganisationRow>();
    var organisation = "";
    for (int i = 0; i < pack.position().size(); i++) {
      var line = pack.position().get(i);
      if (!TELLING.contains(line.line())) {
        continue;
      }
      if (!line.organisation().equals(organisation)) {
        organisation = line.organisation();
        lines.add(OrganisationLines.heading(line.name()));
      }
      lines.add(OrganisationLines.line(line, RowReference.POSITION.row(i)));
    }
    var note =
        "£000, in full and in the return's own sign; favourable variances positive."
            + " Every line is in the workbook.";
    var head = new PageHead("A1  Finance by organisation", "Finance by organisation", note);
    return new Section("appendix-lines", head, new OrganisationLines(), lines);
  }

  /** Every indicator, with its own month. */
  static Section indicators(Pack pack) {
    var head =
        new PageHead(
            "A2  Every indicator",
            "Every indicator",
            "Each with its own month. Too few points and rare counts have no verdict.");
    var lines = pack.performance().stream().map(AppendixTables::indicator).toList();
    return new Section("appendix-indicators", head, new Indicators(), lines);
  }

  private static IndicatorRow indicator(PerformanceLine line) {
    return new IndicatorRow(
        line.name(),
        line.indicatorName(),
        line.period().label(),
        Words.measure(line.value(), line.unit()),
        line.standard().map(Words::decimal).orElse("–"),
        line.spc().map(AppendixTables::limits).orElse("–"),
        line.spc().map(AppendixTables::verdict).orElse("Table only"),
        line.printedRef());
  }

  private static String limits(Spc spc) {
    if (spc.lower().isEmpty() || spc.upper().isEmpty()) {
      return Words.orNotSupplied(spc.status());
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
            "A3  Assumptions challenged: the others",
            "Assumptions challenged: the others",
            "£000 at risk is plan less expected.");
    return new Section("challenges", head, new ChallengesPage(List.of(), List.of()), rest);
  }

  static Section terms(Pack pack) {
    var head = new PageHead("A9  Terms", "Terms", "");
    var terms =
        pack.appendix().glossary().stream()
            .map(term -> new TermRow(term.term(), term.meaning()))
            .toList();
    return new Section("terms", head, head, terms);
  }

  /** Figures that were made from others: how, and from which cell first. */
  static Section figures(Pack pack) {
    var title = "Figures that were made from others";
    var head =
        new PageHead(
            "A8  " + title, title, "Each figure’s first cell; all cells by the explain command.");
    var rows =
        pack.figures().stream()
            .map(
                figure ->
                    new FigureRow(
                        figure.ref() + "  " + figure.value() + " " + figure.unit(),
                        Words.capital(figure.rule())
                            + ". "
                            + Words.cells(figure.sources())
                            + "; rounding: "
                            + figure.rounding()))
            .toList();
    return new Section("appendix-figures", head, head, rows);
  }
}
