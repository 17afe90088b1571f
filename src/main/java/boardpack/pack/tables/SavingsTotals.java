package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.pack.Savings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the schemes come to, without counting any twice. */
final class SavingsTotals {
  private final Savings savings;
  private final FigureRows figures;

  SavingsTotals(Savings savings, FigureRows figures) {
    this.savings = savings;
    this.figures = figures;
  }

  /** Four amounts of one line of the table. */
  private record Amounts(Money yearPlan, Money ytdPlan, Money ytdActual, Money forecast) {
    static Amounts of(Savings.Total total) {
      return new Amounts(total.yearPlan(), total.ytdPlan(), total.ytdActual(), total.forecast());
    }

    static Amounts of(Savings.DoubleCounted twice) {
      return new Amounts(twice.yearPlan(), twice.ytdPlan(), twice.ytdActual(), twice.forecast());
    }

    static Amounts of(Savings.CouncilTotal total) {
      return new Amounts(total.yearPlan(), total.ytdPlan(), total.ytdActual(), total.forecast());
    }

    Amounts plus(Amounts other) {
      return new Amounts(
          yearPlan.plus(other.yearPlan),
          ytdPlan.plus(other.ytdPlan),
          ytdActual.plus(other.ytdActual),
          forecast.plus(other.forecast));
    }
  }

  /**
   * @param formula with {@code %1$s} for the column of the schemes' tables, {@code %2$s} for the
   *     key of the figure
   */
  private record Line(String label, String ref, Amounts amounts, String formula, String pointer) {}

  Table table() {
    return new TableOf<Line>("SavingsTotals", "Savings totals", 6)
        .entry("Reference", 11, (line, at) -> reference(line))
        .words("What", 52, (line, at) -> line.label())
        .freeze()
        .money("Year plan", (line, at) -> entry(line, "Year plan", "yearPlan", Amounts::yearPlan))
        .money("YTD plan", (line, at) -> entry(line, "YTD plan", "ytdPlan", Amounts::ytdPlan))
        .money(
            "YTD actual", (line, at) -> entry(line, "YTD actual", "ytdActual", Amounts::ytdActual))
        .money("YTD variance", (line, at) -> variance(line))
        .money("Forecast", (line, at) -> entry(line, "Forecast", "forecast", Amounts::forecast))
        .money("Forecast variance", (line, at) -> forecastVariance(line))
        .of(
            "What the savings schemes come to",
            "A saving that two partners both claim counts once, at the smaller of its two values.",
            lines());
  }

  private List<Line> lines() {
    var net = Amounts.of(savings.total());
    var twice = Amounts.of(savings.total().doubleCounted());
    boolean nhs = savings.schemes().stream().anyMatch(scheme -> !scheme.council());
    boolean councils = savings.schemes().stream().anyMatch(Savings.SchemeLine::council);
    var lines = new ArrayList<Line>();
    lines.add(
        new Line(
            "NHS schemes as claimed",
            "",
            net.plus(twice),
            nhs ? "[#NhsSchemes/%1$s here]" : "",
            "#claimed/%2$s"));
    lines.add(
        new Line(
            "Less: claimed by two partners", "", twice, "", "/savings/total/doubleCounted/%2$s"));
    lines.add(
        new Line(
            "NHS savings, each counted once",
            savings.total().printedRef(),
            net,
            "[#claimed/%2$s]-[/savings/total/doubleCounted/%2$s]",
            "/savings/total/%2$s"));
    lines.add(
        new Line(
            "Council savings, beside the NHS's",
            savings.totalCouncil().printedRef(),
            Amounts.of(savings.totalCouncil()),
            councils ? "[#CouncilSchemes/%1$s here]" : "",
            "/savings/totalCouncil/%2$s"));
    return lines;
  }

  private Entry reference(Line line) {
    return line.ref().isEmpty()
        ? new Entry.Words("none")
        : figures.link(line.ref(), line.ref() + "a");
  }

  private static Entry entry(
      Line line, String heading, String key, Function<Amounts, Money> amount) {
    return Entry.made(
        amount.apply(line.amounts()),
        line.formula().formatted(heading, key),
        line.pointer().formatted(heading, key));
  }

  private static Entry variance(Line line) {
    var amounts = line.amounts();
    return Entry.made(amounts.ytdActual().minus(amounts.ytdPlan()), "{YTD actual}-{YTD plan}", "");
  }

  private static Entry forecastVariance(Line line) {
    var amounts = line.amounts();
    return Entry.made(amounts.forecast().minus(amounts.yearPlan()), "{Forecast}-{Year plan}", "");
  }
}
