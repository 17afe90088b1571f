package boardpack.pack.pdf;

import boardpack.challenge.Statement;
import boardpack.pack.Pack;
import boardpack.pack.Summary;
import boardpack.pack.charts.SavingsChart;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;

/** The pack in two minutes. */
public record OnePage(
    List<Tile> tiles,
    List<Item> changes,
    List<DecisionRow> decisions,
    List<Item> statements,
    Renderable savings,
    String savingsTitle,
    String savingsInWords) {
  /** Lines of text that the page has room for beside its numbers, and letters that fill one. */
  private static final int LINES = 11;

  private static final int LINE = 88;

  public OnePage {
    tiles = List.copyOf(tiles);
    changes = List.copyOf(changes);
    decisions = List.copyOf(decisions);
    statements = List.copyOf(statements);
  }

  static Section of(Pack pack) {
    var page =
        new OnePage(
            tiles(pack),
            changes(pack),
            decisions(pack.summary().decisions()),
            statements(pack),
            new SavingsChart(pack.savings().months(), pack.savings().simulation()),
            SavingsInWords.inBrief(pack.savings().total()),
            SavingsInWords.cumulative(pack.savings()));
    var note = "Favourable variances are positive. References in grey lead to the appendix.";
    return new Section("one-page", Topic.ONE_PAGE.head(pack, note), page, List.of(page));
  }

  static List<Tile> tiles(Pack pack) {
    return pack.summary().headlines().stream().map(headline -> tile(pack, headline)).toList();
  }

  /** A number of a page that the edition lacks leads nowhere. */
  private static Tile tile(Pack pack, Summary.Headline headline) {
    boolean there = !pack.titles().of(headline.page()).isBlank();
    return new Tile(
        headline.label(),
        headline.value(),
        direction(headline.favourable()),
        headline.context(),
        headline.ref(),
        there ? Topic.anchorOf(headline.page()) : "");
  }

  private static String direction(String favourable) {
    return switch (favourable) {
      case "favourable" -> "▲ favourable";
      case "adverse" -> "▼ adverse";
      default -> "";
    };
  }

  private static List<Item> changes(Pack pack) {
    if (pack.summary().changes().isEmpty()) {
      return List.of(new Item("There is no earlier pack to compare with."));
    }
    return Item.all(fitting(pack.summary()));
  }

  /** As many changes as leave room for the matters for decision; the workbook has all. */
  private static List<String> fitting(Summary summary) {
    int room = LINES;
    for (var decision : summary.decisions()) {
      room -= lines(decision.matter()) + lines(decision.because());
    }
    var fitting = new ArrayList<String>();
    for (var change : summary.changes()) {
      room -= lines(change);
      if (fitting.isEmpty() || room >= 0) {
        fitting.add(change);
      }
    }
    return fitting;
  }

  private static int lines(String words) {
    return (words.length() + LINE - 1) / LINE;
  }

  private static List<DecisionRow> decisions(List<Summary.Decision> suggested) {
    var decisions = new ArrayList<DecisionRow>();
    for (var decision : suggested) {
      decisions.add(
          new DecisionRow(
              (decisions.size() + 1) + ".",
              decision.matter(),
              decision.because(),
              Topic.anchorOf(decision.page())));
    }
    return decisions;
  }

  private static List<Item> statements(Pack pack) {
    var open = pack.statements().stream().filter(Statement::isPrinted).toList();
    if (open.isEmpty()) {
      return List.of(new Item("No chief finance officer has an open statement or flag."));
    }
    var names = new Names(pack);
    return open.stream().map(one -> new Item(StatementsPage.brief(one, names))).toList();
  }
}
