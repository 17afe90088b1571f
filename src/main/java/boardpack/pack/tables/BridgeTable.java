package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.pack.Pack;
import boardpack.pack.RowReference;
import boardpack.reconciliation.Bridge;
import java.util.ArrayList;
import java.util.List;

/** The bridge from the gap to what is left of it. */
final class BridgeTable {
  private final Pack pack;

  BridgeTable(Pack pack) {
    this.pack = pack;
  }

  /**
   * One block of the waterfall.
   *
   * @param formula empty for a typed step
   * @param from the level it starts at
   */
  private record Block(
      String ref,
      String label,
      Money amount,
      String formula,
      String pointer,
      Money from,
      String basis,
      String cell) {
    Money to() {
      return from.plus(amount);
    }
  }

  Table table() {
    return new TableOf<Block>("Bridge", "Bridge", 8)
        .words("Reference", 11, (row, at) -> row.ref())
        .words("Step", 50, (row, at) -> row.label())
        .freeze()
        .money("Amount", (row, at) -> Entry.made(row.amount(), row.formula(), row.pointer()))
        .words("Basis and provenance", 60, (row, at) -> row.basis())
        .words("Source", 50, (row, at) -> row.cell())
        .money("From", (row, at) -> from(row, at))
        .money("To", (row, at) -> Entry.made(row.to(), "{From}+{Amount}", "#bridge/" + at + "/to"))
        .money(
            "Hidden below",
            (row, at) -> Entry.made(low(row).max(Money.ZERO), "MAX(0,MIN({From},{To}))", ""))
        .money(
            "Rises",
            (row, at) ->
                Entry.made(part(row, true), "IF({Amount}>0,MAX(0,{To})-MAX(0,{From}),0)", ""))
        .money(
            "Falls",
            (row, at) ->
                Entry.made(part(row, false), "IF({Amount}<0,MAX(0,{From})-MAX(0,{To}),0)", ""))
        .money(
            "Hidden above",
            (row, at) -> Entry.made(high(row).min(Money.ZERO), "MIN(0,MAX({From},{To}))", ""))
        .money(
            "Below nil",
            (row, at) ->
                Entry.made(
                    low(row).min(Money.ZERO).minus(high(row).min(Money.ZERO)),
                    "MIN(0,MIN({From},{To}))-MIN(0,MAX({From},{To}))",
                    ""))
        .of("From the do-nothing gap to what is left of it", about(), blocks());
  }

  private String about() {
    return pack.bridge()
        .map(
            bridge ->
                "The gap's basis: "
                    + bridge.basis()
                    + ". "
                    + (bridge.addsUp()
                        ? "The bridge adds up. "
                        : "The difference to what the plan quotes is shown as unexplained. ")
                    + String.join(" ", bridge.notCompared())
                    + " The columns from 'From' to 'Below nil' draw the chart.")
        .orElse("The plan names no do-nothing gap.");
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    pack.bridge().ifPresent(bridge -> blocks.addAll(blocks(bridge)));
    return blocks;
  }

  private static List<Block> blocks(Bridge bridge) {
    var blocks = new ArrayList<Block>();
    var level = Money.ZERO;
    for (int at = 0; at < bridge.steps().size(); at++) {
      var step = bridge.steps().get(at);
      blocks.add(
          new Block(
              RowReference.BRIDGE.row(at),
              step.label(),
              step.amount(),
              "",
              "/bridge/steps/" + at + "/amount",
              level,
              step.provenance(),
              step.source().toString()));
      level = level.plus(step.amount());
    }
    var last = "[#bridge/" + (bridge.steps().size() - 1) + "/to]";
    blocks.add(
        made("Left after all steps", bridge.computedResidual(), last, "/bridge/computedResidual"));
    bridge
        .quotedResidual()
        .ifPresent(
            quoted -> {
              blocks.add(made("Left as the plan quotes it", quoted, "", "/bridge/quotedResidual"));
              blocks.add(
                  made(
                      "Unexplained: quoted less computed",
                      bridge.unexplained(),
                      "[/bridge/quotedResidual]-[/bridge/computedResidual]",
                      "/bridge/unexplained"));
            });
    return blocks;
  }

  private static Block made(String label, Money amount, String formula, String pointer) {
    return new Block(
        "none",
        label,
        amount,
        formula,
        pointer,
        Money.ZERO,
        "made from the steps above",
        "this table");
  }

  private static Entry from(Block row, int at) {
    return row.from().isZero()
        ? Entry.sent(Money.ZERO, "")
        : Entry.made(row.from(), "[#bridge/" + (at - 1) + "/to]", "");
  }

  private static Money low(Block row) {
    return row.from().min(row.to());
  }

  private static Money high(Block row) {
    return row.from().max(row.to());
  }

  private static Money part(Block row, boolean rises) {
    boolean wanted = rises ? row.amount().signum() > 0 : row.amount().signum() < 0;
    return wanted ? high(row).max(Money.ZERO).minus(low(row).max(Money.ZERO)) : Money.ZERO;
  }
}
