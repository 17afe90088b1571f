package boardpack.pack.pdf;

import boardpack.pack.Pack;
import boardpack.pack.PerformanceLine;
import boardpack.pack.PerformanceLine.Spc;
import boardpack.pack.charts.TriangulationChart;
import boardpack.pack.charts.VariationIcon;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.renderers.Renderable;

/** Variation against assurance, and the measures on one axis of time. */
public record PerformancePage(
    Renderable triangulation, String finding, String inWords, List<Item> notes) {
  private static final int NAMED = 5;

  public PerformancePage {
    notes = List.copyOf(notes);
  }

  static Section of(Pack pack) {
    var series = pack.triangulation().series();
    var said = new TriangulationInWords(series);
    var page =
        new PerformancePage(
            new TriangulationChart(series), said.finding(), said.described(), notes(pack));
    var note = "Each indicator carries its own month: performance lags finance.";
    return new Section("performance", Topic.PERFORMANCE.head(pack, note), page, grid(pack));
  }

  private static List<GridRow> grid(Pack pack) {
    return List.of(
        row(pack, "concern", "concern", "Getting worse: special cause of concern"),
        row(pack, "common_cause", "common_cause", "No change: common cause only"),
        row(pack, "improvement", "improvement", "Getting better: special cause of improvement"));
  }

  private static GridRow row(Pack pack, String variation, String icon, String words) {
    var lines =
        pack.performance().stream()
            .filter(line -> line.spc().filter(spc -> has(spc, variation)).isPresent())
            .toList();
    return new GridRow(
        new VariationIcon(icon),
        words,
        cell(lines, "consistent_pass"),
        cell(lines, "inconsistent"),
        cell(lines, "consistent_fail"),
        cell(lines, "none"));
  }

  private static boolean has(Spc spc, String variation) {
    return spc.variation().startsWith(variation);
  }

  private static String cell(List<PerformanceLine> lines, String assurance) {
    var here =
        lines.stream()
            .filter(line -> line.spc().filter(s -> s.assurance().equals(assurance)).isPresent())
            .toList();
    if (here.isEmpty()) {
      return "none";
    }
    var counts =
        here.stream()
            .collect(
                Collectors.groupingBy(
                    PerformanceLine::indicatorName, java.util.TreeMap::new, Collectors.counting()));
    var named =
        counts.entrySet().stream()
            .limit(NAMED)
            .map(e -> e.getKey() + (e.getValue() > 1 ? " × " + e.getValue() : ""))
            .collect(Collectors.joining("; "));
    var more = counts.size() > NAMED ? "; and " + (counts.size() - NAMED) + " other measures" : "";
    return here.size() + ": " + named + more;
  }

  private static List<Item> notes(Pack pack) {
    return pack.triangulation().series().stream()
        .filter(series -> !series.said().isBlank())
        .map(series -> new Item(series.label() + ": " + series.said()))
        .toList();
  }
}
