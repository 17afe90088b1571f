package boardpack.pack.tables;

import boardpack.pack.Pack;
import boardpack.pack.Summary;
import java.util.ArrayList;
import java.util.List;

/** The pack on one page: five numbers, what changed, what to decide. */
final class SummaryTable {
  private final Pack pack;
  private final FigureRows figures;

  SummaryTable(Pack pack, FigureRows figures) {
    this.pack = pack;
    this.figures = figures;
  }

  private record Line(
      String part,
      String matter,
      String printed,
      String why,
      String reading,
      String ref,
      int page) {}

  Table table() {
    return new TableOf<Line>("OnOnePage", "On one page", 2)
        .words("Part", 22, (line, at) -> line.part())
        .words("Matter", 62, (line, at) -> line.matter())
        .entry("Figure", 18, (line, at) -> figure(line))
        .words("As printed", 16, (line, at) -> line.printed())
        .words("Against what, or why", 70, (line, at) -> line.why())
        .words("Reading", 14, (line, at) -> line.reading())
        .words("Page of the PDF", 12, (line, at) -> line.page() == 0 ? "2" : "" + line.page())
        .entry("Where from", 13, (line, at) -> from(line))
        .of("The pack on one page", pack.titles().of(2), lines());
  }

  private Entry figure(Line line) {
    var pointer = figures.pointer(line.ref());
    return figures
        .valueOf(line.ref())
        .<Entry>map(value -> new Entry.Number(value, "[" + pointer + "]", ""))
        .orElse(new Entry.Words("in words"));
  }

  private Entry from(Line line) {
    return line.ref().isEmpty()
        ? new Entry.Words("this pack")
        : figures.link(line.ref(), line.ref());
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var headline : pack.summary().headlines()) {
      lines.add(line(headline));
    }
    for (var change : pack.summary().changes()) {
      lines.add(new Line("What changed", change, "in words", "made from the data", "none", "", 0));
    }
    for (var decision : pack.summary().decisions()) {
      lines.add(
          new Line(
              "Suggested for decision",
              decision.matter(),
              "in words",
              decision.because(),
              "none",
              "",
              decision.page()));
    }
    return lines;
  }

  private static Line line(Summary.Headline headline) {
    return new Line(
        "Five numbers",
        headline.label(),
        headline.value(),
        headline.context(),
        headline.favourable(),
        headline.ref(),
        headline.page());
  }
}
