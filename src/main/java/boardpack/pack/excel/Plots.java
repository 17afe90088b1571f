package boardpack.pack.excel;

import boardpack.pack.Pack;
import boardpack.pack.PerformanceLine;
import boardpack.pack.excel.Plot.Kind;
import boardpack.pack.excel.Plot.Line;
import boardpack.pack.tables.Table;
import java.util.ArrayList;
import java.util.List;

/** The charts of a pack, each titled with what it says. */
final class Plots {
  static final int MOST_SPC_CHARTS = 24;
  private static final String BLUE = "1D3F91";
  private static final String GREY = "6B7785";
  private static final String ORANGE = "C75B12";
  private static final String RED = "9B1C31";

  private final Pack pack;

  Plots(Pack pack) {
    this.pack = pack;
  }

  /** The charts that stand beneath a table of their own. */
  List<Plot> beneath(Table table) {
    if (table.isEmpty()) {
      return List.of();
    }
    return switch (table.name()) {
      case "SavingsByMonth" -> List.of(savings(table));
      case "RunRate" -> List.of(runRate(table));
      case "Bridge" -> List.of(bridge(table));
      case "ForecastsMade" -> List.of(forecasts(table));
      case "Triangulation" -> triangulation(table);
      default -> List.of();
    };
  }

  private Plot savings(Table table) {
    return new Plot(
        Kind.LINES,
        pack.titles().of(6),
        "Cumulative NHS savings from April to March: plan, actual to date, and forecast.",
        table.name(),
        "Month",
        List.of(
            new Line("Plan, cumulative", GREY, false),
            new Line("Actual, cumulative", BLUE, false),
            new Line("Forecast, cumulative", BLUE, true)),
        0,
        table.rows().size(),
        "£000");
  }

  private Plot runRate(Table table) {
    return new Plot(
        Kind.BARS,
        "What a month brought, and what each month left must bring",
        "Two bars: savings achieved a month, and savings needed a month to reach the plan.",
        table.name(),
        "Programme",
        List.of(
            new Line("Achieved a month", BLUE, false), new Line("Needed a month", ORANGE, false)),
        0,
        1,
        "£000 a month");
  }

  private Plot forecasts(Table table) {
    return new Plot(
        Kind.LINES,
        "Forecasts of the year's savings, as each month made them",
        "The forecast of the year's savings as it was made in each of the last months.",
        table.name(),
        "Made in",
        List.of(
            new Line("Forecast of the year", BLUE, false), new Line("Actual to date", GREY, false)),
        0,
        table.rows().size(),
        "£000");
  }

  private Plot bridge(Table table) {
    return new Plot(
        Kind.WATERFALL,
        pack.titles().of(8),
        "A waterfall from the do-nothing gap through each solution to what is left.",
        table.name(),
        "Step",
        List.of(
            new Line("Hidden below", "", false),
            new Line("Rises", ORANGE, false),
            new Line("Falls", BLUE, false),
            new Line("Hidden above", "", false),
            new Line("Below nil", RED, false)),
        0,
        table.rows().size(),
        "£000");
  }

  private static List<Plot> triangulation(Table table) {
    return table.columns().stream()
        .skip(1)
        .map(
            column ->
                new Plot(
                    Kind.LINES,
                    column.heading(),
                    column.heading() + ", month by month.",
                    table.name(),
                    "Month",
                    List.of(new Line(column.heading(), BLUE, false)),
                    0,
                    table.rows().size(),
                    ""))
        .toList();
  }

  /** One chart for each exception, over its part of the points. */
  List<Plot> exceptions() {
    var plots = new ArrayList<Plot>();
    int first = 0;
    for (var line : pack.performance()) {
      int points = line.exception() ? points(line) : 0;
      if (points > 0 && plots.size() < MOST_SPC_CHARTS) {
        plots.add(exception(line, first, points));
      }
      first += points;
    }
    return plots;
  }

  private static int points(PerformanceLine line) {
    return line.spc().map(spc -> spc.points().size()).orElse(0);
  }

  private static Plot exception(PerformanceLine line, int first, int points) {
    var lines = new ArrayList<Line>();
    lines.add(new Line("Value", BLUE, false));
    lines.add(new Line("Mean", GREY, false));
    lines.add(new Line("Lower limit", GREY, true));
    lines.add(new Line("Upper limit", GREY, true));
    if (line.standard().isPresent()) {
      lines.add(new Line("Standard", RED, true));
    }
    return new Plot(
        Kind.LINES,
        line.indicatorName() + ": " + line.name(),
        line.spc().map(PerformanceLine.Spc::said).orElse(""),
        "SpcPoints",
        "Month",
        lines,
        first,
        points,
        line.unit());
  }
}
