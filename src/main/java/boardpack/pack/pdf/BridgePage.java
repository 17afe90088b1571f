package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.pack.Pack;
import boardpack.pack.RowReference;
import boardpack.pack.charts.BridgeChart;
import boardpack.reconciliation.Bridge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.jasperreports.renderers.Renderable;

/** From the do-nothing gap to what is left of it. */
public record BridgePage(Renderable chart, String inWords, List<Item> notes) {
  public BridgePage {
    notes = List.copyOf(notes);
  }

  static Optional<Section> of(Pack pack) {
    return pack.bridge().map(bridge -> section(pack, bridge));
  }

  private static Section section(Pack pack, Bridge bridge) {
    var page =
        new BridgePage(new BridgeChart(bridge), inWords(bridge), Item.all(bridge.notCompared()));
    var note = "£000. Basis: " + bridge.basis() + ".";
    return new Section("bridge", Topic.BRIDGE.head(pack, note), page, lines(bridge));
  }

  private static List<BridgeRow> lines(Bridge bridge) {
    var lines = new ArrayList<BridgeRow>();
    var level = Money.ZERO;
    for (var step : bridge.steps()) {
      level = level.plus(step.amount());
      var ref = RowReference.BRIDGE.of(lines.size(), "amount");
      lines.add(plain(step.label(), step.amount(), level, step.provenance(), ref));
    }
    if (!bridge.addsUp()) {
      level = level.plus(bridge.unexplained());
      lines.add(
          plain(
              "Unexplained", bridge.unexplained(), level, "quoted less what the steps leave", "–"));
    }
    var left = bridge.quotedResidual().orElse(bridge.computedResidual());
    var how = bridge.quotedResidual().isPresent() ? "quoted by the plan" : "computed";
    lines.add(
        new BridgeRow(
            Weight.TOTAL, "What is left", Words.money(left), Words.money(level), how, "–"));
    return lines;
  }

  private static BridgeRow plain(
      String label, Money amount, Money level, String provenance, String ref) {
    return new BridgeRow(
        Weight.PLAIN,
        label,
        Words.money(amount),
        Words.money(level),
        Words.orNotSupplied(provenance),
        ref);
  }

  private static String inWords(Bridge bridge) {
    var steps =
        bridge.steps().stream()
            .map(step -> step.label() + " " + MoneyWords.pounds(step.amount()))
            .collect(Collectors.joining(", "));
    var rest =
        bridge.addsUp()
            ? " It adds up."
            : " " + MoneyWords.pounds(bridge.unexplained()) + " is unexplained.";
    return "Bridge from the gap to what is left: " + steps + "." + rest;
  }
}
