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

/**
 * From the do-nothing gap to what is left of it.
 *
 * @param roomy whether the page has its sheet to itself; else its chart is drawn smaller, so that
 *     page 9 finds room below
 */
public record BridgePage(Renderable chart, String inWords, List<Item> notes, boolean roomy) {
  public BridgePage {
    notes = List.copyOf(notes);
  }

  static Optional<Section> of(Pack pack) {
    return pack.bridge().map(bridge -> section(pack, bridge));
  }

  private static Section section(Pack pack, Bridge bridge) {
    var page =
        new BridgePage(
            new BridgeChart(bridge),
            inWords(bridge),
            Item.all(bridge.notCompared()),
            !AgreementPage.isShort(pack));
    var note = "£000. Basis: " + basis(bridge) + ".";
    return new Section("bridge", Topic.BRIDGE.head(pack, note), page, lines(bridge));
  }

  /** {@code NHS only, in the year, 2020/21}. */
  private static String basis(Bridge bridge) {
    return bridge
        .basis()
        .replace("scope not stated, basis not stated", "neither scope nor basis stated")
        .replaceAll("\\b(?:scope|basis) (?!not stated|nor|stated)", "");
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
        Words.withDays(Words.orNotSupplied(provenance)),
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
