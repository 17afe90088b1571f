package boardpack.pack.pdf;

import boardpack.basics.MoneyWords;
import boardpack.pack.NationalRow;
import boardpack.pack.charts.RankedChart;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;

/** The footprints ranked by how far their forecast is from their control total. */
public record NationalRanking(Renderable chart, String inWords) {
  private static final int NAMED = 3;

  static NationalRanking of(List<NationalRow> national) {
    var ranked =
        national.stream()
            .flatMap(NationalRanking::row)
            .sorted(Comparator.comparing(RankedChart.Row::variance))
            .toList();
    return new NationalRanking(new RankedChart(ranked), inWords(ranked));
  }

  private static Stream<RankedChart.Row> row(NationalRow row) {
    return row.controlTotal().stream()
        .map(
            total ->
                new RankedChart.Row(
                    row.number() + "  " + row.name(),
                    total.variance(),
                    row.chance(),
                    row.chanceInWords()));
  }

  private static String inWords(List<RankedChart.Row> ranked) {
    return "Each footprint's forecast against its control total, the worst first, and the chance of"
        + " its whole savings plan. Furthest behind: "
        + ranked.stream()
            .limit(NAMED)
            .map(
                row ->
                    "%s, %s, %s"
                        .formatted(
                            row.name().strip(),
                            MoneyWords.pounds(row.variance()),
                            row.chanceInWords()))
            .collect(Collectors.joining("; "))
        + ". The table that follows has every figure.";
  }
}
