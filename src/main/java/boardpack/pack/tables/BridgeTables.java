package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.pack.CashAndCapital;
import boardpack.pack.Pack;
import boardpack.pack.Risks;
import boardpack.pack.RowReference;
import boardpack.reconciliation.Bridge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The bridge from the gap to what is left of it; cash; risks. */
final class BridgeTables {
  private final Pack pack;
  private final FigureRows figures;

  BridgeTables(Pack pack, FigureRows figures) {
    this.pack = pack;
    this.figures = figures;
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

  Table bridge() {
    return new TableOf<Block>("Bridge", "Bridge", 8)
        .words("Reference", 11, (row, at) -> row.ref())
        .words("Step", 50, (row, at) -> row.label())
        .freeze()
        .money("Amount", (row, at) -> Entry.made(row.amount(), row.formula(), row.pointer()))
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
        .words("Basis and provenance", 60, (row, at) -> row.basis())
        .words("Source", 50, (row, at) -> row.cell())
        .of("From the do-nothing gap to what is left of it", about(), blocks());
  }

  private String about() {
    return pack.bridge()
        .map(
            bridge ->
                bridge.basis()
                    + ". "
                    + (bridge.addsUp()
                        ? "The bridge adds up. "
                        : "The difference to what the plan quotes is shown as unexplained. ")
                    + String.join(". ", bridge.notCompared())
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

  Table cash() {
    var list = "/cashAndCapital/trusts/";
    return new TableOf<CashAndCapital.Trust>("Cash", "Cash and capital", 12)
        .entry("Reference", 11, (row, at) -> figures.link(row.ref(), row.ref() + "a"))
        .words("Trust", 50, (row, at) -> row.name())
        .freeze()
        .words("Code", 12, (row, at) -> row.organisation())
        .summed("Cash", "", (row, at) -> Entry.sent(row.cash(), list + at + "/cash"))
        .summed(
            "Cash forecast",
            "",
            (row, at) -> Entry.sent(row.cashForecast(), list + at + "/cashForecast"))
        .money("Lowest cash of the year", (row, at) -> lowest(row, list + at + "/lowPoint/cash"))
        .words(
            "Lowest in",
            14,
            (row, at) ->
                row.lowPoint().map(CashAndCapital.LowPoint::month).orElse(Entry.NOT_SUPPLIED))
        .summed("Loans", "", (row, at) -> Entry.sent(row.loans(), list + at + "/loans"))
        .summed(
            "Capital plan",
            "",
            (row, at) -> Entry.sent(row.capitalPlan(), list + at + "/capitalPlan"))
        .summed(
            "Capital YTD", "", (row, at) -> Entry.sent(row.capitalYtd(), list + at + "/capitalYtd"))
        .summed(
            "Capital forecast",
            "",
            (row, at) -> Entry.sent(row.capitalForecast(), list + at + "/capitalForecast"))
        .summed(
            "Capital variance",
            "",
            (row, at) ->
                Entry.made(
                    row.capitalPlan().minus(row.capitalForecast()),
                    "{Capital plan}-{Capital forecast}",
                    ""))
        .summed("STF plan", "", (row, at) -> Entry.sent(row.stfPlan(), list + at + "/stfPlan"))
        .summed("STF YTD", "", (row, at) -> Entry.sent(row.stfYtd(), list + at + "/stfYtd"))
        .summed(
            "STF forecast",
            "",
            (row, at) -> Entry.sent(row.stfForecast(), list + at + "/stfForecast"))
        .words("Source file", 32, (row, at) -> new Origin(row.sources()).files())
        .words("Source cells", 44, (row, at) -> new Origin(row.sources()).cells())
        .of(
            "Cash, loans, capital and STF of each trust",
            "A capital variance is plan less forecast: under-spending is positive.",
            pack.cashAndCapital().trusts());
  }

  private static Entry lowest(CashAndCapital.Trust trust, String pointer) {
    return Entry.money(trust.lowPoint().map(CashAndCapital.LowPoint::cash), pointer);
  }

  Table risks() {
    var list = "/risks/risks/";
    return new TableOf<Risks.Risk>("Risks", "Risks", 13)
        .words("Reference", 11, (row, at) -> RowReference.RISKS.row(at))
        .words("Body", 46, (row, at) -> row.name())
        .words("Risk or mitigation", 60, (row, at) -> row.description())
        .freeze()
        .words("Code", 12, (row, at) -> row.organisation())
        .words("Risk reference", 12, (row, at) -> row.ref())
        .words("Kind", 14, (row, at) -> row.kind())
        .money("Value", (row, at) -> Entry.sent(row.value(), list + at + "/value"))
        .whole(
            "Probability, %",
            (row, at) ->
                Entry.number(
                    BigDecimal.valueOf(row.probabilityPercent()),
                    list + at + "/probabilityPercent"))
        .money(
            "Expected",
            (row, at) ->
                Entry.made(
                    row.expected(),
                    "ROUND({Value}*{Probability, %}/100,1)",
                    list + at + "/expected"))
        .words("In the forecast", 14, (row, at) -> row.inForecast() ? "yes" : "no")
        .summed("Net, not in the forecast", "/risks/netUnmitigated", (row, at) -> net(row))
        .words("Owner", 30, (row, at) -> row.ownerRole())
        .words("Source file", 32, (row, at) -> row.source().file())
        .words("Source cell", 18, (row, at) -> row.source().sheet() + "!" + row.source().cell())
        .of(
            "Risks and mitigations",
            "The last row is the net risk that is in no forecast: risks less mitigations, each times"
                + " its probability. Positive means that the forecast may worsen by it.",
            pack.risks().risks());
  }

  private static Entry net(Risks.Risk risk) {
    var net = risk.inForecast() ? Money.ZERO : risk.expected();
    var signed = risk.kind().equals("mitigation") ? net.negate() : net;
    return Entry.made(
        signed,
        "IF({In the forecast}=\"yes\",0,IF({Kind}=\"mitigation\",-{Expected},{Expected}))",
        "");
  }
}
