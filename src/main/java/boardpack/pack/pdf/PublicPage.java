package boardpack.pack.pdf;

import boardpack.pack.Pack;
import boardpack.pack.charts.SavingsChart;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;

/** The month for everybody: the five numbers, and what they mean. */
public record PublicPage(
    List<Tile> tiles,
    List<Item> sentences,
    Renderable savings,
    String savingsTitle,
    String savingsInWords) {
  public PublicPage {
    tiles = List.copyOf(tiles);
    sentences = List.copyOf(sentences);
  }

  static Section of(Pack pack) {
    var page =
        new PublicPage(
            OnePage.tiles(pack),
            Item.all(pack.summary().inPlainEnglish()),
            new SavingsChart(pack.savings().months(), pack.savings().simulation()),
            SavingsInWords.inBrief(pack.savings().total()),
            SavingsInWords.cumulative(pack.savings()));
    var note = "Favourable variances are positive.";
    return new Section("public-page", Topic.ONE_PAGE.head(pack, note), page, List.of(page));
  }
}
