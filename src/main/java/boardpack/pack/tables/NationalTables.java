package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.pack.NationalRow;
import boardpack.pack.Pack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The 44 side by side, and what their gaps rest on. */
final class NationalTables {
  private final Pack pack;
  private final FigureRows figures;

  NationalTables(Pack pack, FigureRows figures) {
    this.pack = pack;
    this.figures = figures;
  }

  List<Table> all() {
    return List.of(comparison(), gaps());
  }

  private Table comparison() {
    return new TableOf<NationalRow>("Footprints", "The 44 side by side", 2)
        .entry("Reference", 11, (row, at) -> figures.link(row.printedRef(), row.printedRef() + "b"))
        .words("Number", 9, (row, at) -> "" + row.number())
        .words("Footprint", 48, (row, at) -> row.name())
        .freeze()
        .words("Pack", 12, (row, at) -> row.issue().map(n -> "issue " + n).orElse("no pack"))
        .whole("Returns in", (row, at) -> count(row, row.returnsIn()))
        .whole("Returns due", (row, at) -> count(row, row.returnsDue()))
        .money(
            "Control total",
            (row, at) -> money(row.controlTotal().map(NationalRow.ControlTotal::yearPlan), ""))
        .summed(
            "Forecast against it",
            "",
            (row, at) ->
                money(
                    row.controlTotal().map(NationalRow.ControlTotal::variance),
                    pointer(at, "controlTotal/variance")))
        .summed("Savings plan to date", "", (row, at) -> savings(row, at, "ytdPlan"))
        .summed("Savings to date", "", (row, at) -> savings(row, at, "ytdActual"))
        .summed("Savings plan", "", (row, at) -> savings(row, at, "yearPlan"))
        .summed("Savings forecast", "", (row, at) -> savings(row, at, "forecast"))
        .money("Even chance", (row, at) -> money(row.evenChance(), pointer(at, "evenChance")))
        .words("Chance of the whole plan", 24, (row, at) -> row.chanceInWords())
        .whole("Open statements", (row, at) -> count(row, row.statements()))
        .money("Said to be at risk", (row, at) -> Entry.sent(row.saidAtRisk(), ""))
        .whole("Red findings", (row, at) -> count(row, row.redFindings()))
        .of(
            pack.titles().of(2),
            "Each figure as the footprint's own pack has it. Even chances are not added up.",
            pack.national());
  }

  private static String pointer(int at, String key) {
    return "/national/" + at + "/" + key;
  }

  private static Entry money(Optional<Money> money, String pointer) {
    return Entry.money(money, pointer);
  }

  private static Entry savings(NationalRow row, int at, String key) {
    return money(row.savings().map(sums -> of(sums, key)), pointer(at, "savings/" + key));
  }

  private static Money of(NationalRow.Savings sums, String key) {
    return switch (key) {
      case "ytdPlan" -> sums.ytdPlan();
      case "ytdActual" -> sums.ytdActual();
      case "yearPlan" -> sums.yearPlan();
      default -> sums.forecast();
    };
  }

  private static Entry count(NationalRow row, int number) {
    return row.issue().isPresent()
        ? Entry.number(BigDecimal.valueOf(number), "")
        : new Entry.Words("no pack");
  }

  private Table gaps() {
    return new TableOf<NationalRow>("Gaps", "Gaps and their basis", 3)
        .words("Number", 9, (row, at) -> "" + row.number())
        .words("Footprint", 48, (row, at) -> row.name())
        .freeze()
        .money("Gap", (row, at) -> money(row.gap().map(NationalRow.Gap::value), ""))
        .words("Scope", 30, (row, at) -> said(row, NationalRow.Gap::scope))
        .words("Basis", 20, (row, at) -> said(row, NationalRow.Gap::basis))
        .words("Year", 12, (row, at) -> said(row, NationalRow.Gap::year))
        .words("Published in", 70, (row, at) -> said(row, NationalRow.Gap::source))
        .of(
            pack.titles().of(3),
            "The chosen gap if nothing is done. Values on different bases are not comparable.",
            pack.national());
  }

  private static String said(
      NationalRow row, java.util.function.Function<NationalRow.Gap, String> part) {
    return row.gap().map(part).orElse(Entry.NOT_SUPPLIED);
  }
}
