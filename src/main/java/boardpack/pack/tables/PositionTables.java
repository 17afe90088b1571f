package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.pack.Overview;
import boardpack.pack.Pack;
import boardpack.pack.PositionLine;
import boardpack.pack.RowReference;
import java.util.List;
import java.util.Optional;

/** Position by organisation, and every line behind it. */
final class PositionTables {
  /** The table of every line. */
  static final String ALL_LINES = "AllLines";

  private static final int PAGE = 4;
  private static final List<Lines.Amount> AMOUNTS =
      List.of(
          new Lines.Amount("ytdPlan", PositionLine::ytdPlan),
          new Lines.Amount("ytdActual", PositionLine::ytdActual),
          new Lines.Amount("yearPlan", PositionLine::yearPlan),
          new Lines.Amount("forecast", PositionLine::forecast));

  /** What a line's source names the cells of. */
  static final List<String> FIGURES = AMOUNTS.stream().map(Lines.Amount::name).toList();

  private final Pack pack;
  private final Lines lines;
  private final FigureRows figures;

  PositionTables(Pack pack, FigureRows figures) {
    this.pack = pack;
    this.lines = new Lines(pack.position());
    this.figures = figures;
  }

  Table nhs() {
    var overview = pack.overview();
    return overview("NhsPosition", "NHS position", "/overview/nhs/", "/overview/nhsTotal", "-")
        .of(
            "Position of each NHS body against its control total, excluding STF",
            "Performance against control total excluding STF: the headline, on which STF is earned."
                + " Variances are favourable-positive. "
                + String.join(" ", overview.notes()),
            overview.nhs());
  }

  Table councils() {
    return overview(
            "CouncilPosition",
            "Council position",
            "/overview/councils/",
            "/overview/councilTotal",
            "")
        .of(
            "Position of each council: net adult social care against budget",
            "Councils stand beside the NHS and are never summed into it. Spending is positive;"
                + " variances are favourable-positive.",
            pack.overview().councils());
  }

  private TableOf<Overview.Row> overview(
      String name, String sheet, String list, String total, String sign) {
    var less = sign.isEmpty() ? "{%s}-{%s}" : "-({%s}-{%s})";
    return new TableOf<Overview.Row>(name, sheet, PAGE)
        .entry("Reference", 11, (row, at) -> figures.link(row.ref(), row.ref() + "a"))
        .words("Body", 46, (row, at) -> row.name())
        .freeze()
        .words("Code", 12, (row, at) -> row.organisation())
        .entry("Share counted here", 20, (row, at) -> Entry.words(row.share(), "all of it"))
        .summed(
            "YTD plan",
            total + "/ytdPlan",
            (row, at) -> plan(row, AMOUNTS.get(0), row.ytdPlan(), list + at))
        .summed(
            "YTD actual",
            total + "/ytdActual",
            (row, at) -> actual(row, AMOUNTS.get(1), row.ytdActual(), list + at))
        .summed(
            "YTD variance",
            total + "/ytdVariance",
            (row, at) ->
                Entry.made(
                    row.ytdVariance(),
                    less.formatted("YTD plan", "YTD actual"),
                    list + at + "/ytdVariance"))
        .summed(
            "Year plan",
            total + "/yearPlan",
            (row, at) -> plan(row, AMOUNTS.get(2), row.yearPlan(), list + at))
        .summed(
            "Forecast",
            total + "/forecast",
            (row, at) -> actual(row, AMOUNTS.get(3), row.forecast(), list + at))
        .summed(
            "Forecast variance",
            total + "/forecastVariance",
            (row, at) ->
                Entry.made(
                    row.forecastVariance(),
                    less.formatted("Year plan", "Forecast"),
                    list + at + "/forecastVariance"))
        .money("STF forecast", (row, at) -> optional(row.stf(), list + at + "/stf"))
        .money("Underlying", (row, at) -> optional(row.underlying(), list + at + "/underlying"))
        .words("Commentary of the sender", 60, (row, at) -> row.commentary());
  }

  private static Entry optional(Optional<Money> money, String pointer) {
    return Entry.money(money, pointer);
  }

  private Entry plan(Overview.Row row, Lines.Amount amount, Money value, String pointer) {
    return Entry.made(
        value, lines.planFormula(row.organisation(), amount, value), pointer + "/" + amount.name());
  }

  private Entry actual(Overview.Row row, Lines.Amount amount, Money value, String pointer) {
    return Entry.made(
        value,
        lines.actualFormula(row.organisation(), amount, value),
        pointer + "/" + amount.name());
  }

  Table allLines() {
    var table =
        new TableOf<PositionLine>(ALL_LINES, "All lines", 0)
            .words("Reference", 11, (line, at) -> RowReference.POSITION.row(at))
            .words("Body", 46, (line, at) -> line.name())
            .words("Line", 44, (line, at) -> line.label())
            .freeze()
            .words("Code", 12, (line, at) -> line.organisation())
            .words("Kind of body", 30, (line, at) -> line.kind().words())
            .words("Line code", 15, (line, at) -> line.line())
            .words("Favourable when", 13, (line, at) -> Lines.favourable(line))
            .money("YTD plan", (line, at) -> amount(line, at, AMOUNTS.get(0)))
            .money("YTD actual", (line, at) -> amount(line, at, AMOUNTS.get(1)))
            .money(
                "YTD variance",
                (line, at) ->
                    variance(line.ytdVariance(), at, "ytdVariance", "YTD actual", "YTD plan"))
            .money("Year plan", (line, at) -> amount(line, at, AMOUNTS.get(2)))
            .money("Forecast", (line, at) -> amount(line, at, AMOUNTS.get(3)))
            .money(
                "Forecast variance",
                (line, at) ->
                    variance(
                        line.forecastVariance(), at, "forecastVariance", "Forecast", "Year plan"));
    return commentaryAndSources(table)
        .of(
            "Every line of every finance return",
            "Plan, actual and forecast in full and in the return's own sign; variances are"
                + " favourable-positive. The letters of a reference: a YTD plan, b YTD actual, c YTD"
                + " variance, d year plan, e forecast, f forecast variance."
                + " What counts here of a shared body stands on the sheet Shared lines.",
            pack.position());
  }

  private static TableOf<PositionLine> commentaryAndSources(TableOf<PositionLine> table) {
    return table
        .words("Commentary of the sender", 50, (line, at) -> line.commentary())
        .words("Source file", 32, (line, at) -> Origin.of(line.source(), FIGURES).files())
        .words("Source sheet", 14, (line, at) -> Origin.of(line.source(), FIGURES).sheets())
        .words("Source cells", 22, (line, at) -> Origin.of(line.source(), FIGURES).cells());
  }

  private Entry amount(PositionLine line, int at, Lines.Amount amount) {
    return Entry.made(
        amount.of().apply(line),
        lines.sumFormula(line, amount),
        "/position/" + at + "/" + amount.name());
  }

  private static Entry variance(Money value, int at, String key, String actual, String plan) {
    var formula =
        "IF({Favourable when}=\"higher\",{%s}-{%s},{%s}-{%s})"
            .formatted(actual, plan, plan, actual);
    return Entry.made(value, formula, "/position/" + at + "/" + key);
  }
}
