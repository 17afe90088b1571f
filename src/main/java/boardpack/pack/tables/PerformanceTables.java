package boardpack.pack.tables;

import boardpack.basics.Period;
import boardpack.pack.Pack;
import boardpack.pack.PerformanceLine;
import boardpack.pack.RowReference;
import boardpack.pack.Triangulation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Indicators, the points of their charts, and the lines of the triangulation. */
final class PerformanceTables {
  private final Pack pack;

  PerformanceTables(Pack pack) {
    this.pack = pack;
  }

  Table performance() {
    var list = "/performance/";
    var table =
        new TableOf<PerformanceLine>("Performance", "Performance", 10)
            .words("Reference", 11, (row, at) -> RowReference.PERFORMANCE.row(at))
            .words("Indicator", 46, (row, at) -> row.indicatorName())
            .words("Body", 46, (row, at) -> row.name())
            .freeze()
            .words("Code", 12, (row, at) -> row.organisation())
            .words("Indicator code", 12, (row, at) -> row.indicator())
            .words("Month", 16, (row, at) -> row.period().label())
            .words("Unit", 12, (row, at) -> row.unit())
            .decimal("Value", (row, at) -> Entry.number(row.value(), list + at + "/value"))
            .decimal(
                "Standard",
                (row, at) -> Entry.number(row.standard(), "none set", list + at + "/standard"))
            .decimal(
                "Trajectory",
                (row, at) -> Entry.number(row.trajectory(), "none set", list + at + "/trajectory"))
            .decimal(
                "Numerator",
                (row, at) -> Entry.number(row.numerator(), "none", list + at + "/numerator"))
            .decimal(
                "Denominator",
                (row, at) -> Entry.number(row.denominator(), "none", list + at + "/denominator"));
    return spc(table)
        .of(
            "Indicators, each with its own month",
            "Performance lags finance. Variation and assurance are those of statistical process"
                + " control, never a colour on a single month.",
            pack.performance());
  }

  private static TableOf<PerformanceLine> spc(TableOf<PerformanceLine> table) {
    return table
        .words("Better when", 12, (row, at) -> row.higherIsBetter() ? "higher" : "lower")
        .words(
            "What the chart says",
            80,
            (row, at) ->
                row.spc()
                    .map(PerformanceLine.Spc::said)
                    .orElse("no chart: quarterly, annual or rare"))
        .words(
            "Variation",
            20,
            (row, at) -> row.spc().map(spc -> plain(spc.variation())).orElse("none"))
        .words(
            "Assurance",
            20,
            (row, at) -> row.spc().map(spc -> plain(spc.assurance())).orElse("none"))
        .words(
            "Cause",
            50,
            (row, at) -> row.action().map(PerformanceLine.Action::cause).orElse("none given"))
        .words(
            "Action",
            50,
            (row, at) -> row.action().map(PerformanceLine.Action::action).orElse("none given"))
        .words(
            "Owner",
            26,
            (row, at) -> row.action().map(PerformanceLine.Action::ownerRole).orElse("none given"))
        .words(
            "Recovery month",
            16,
            (row, at) ->
                row.action().map(PerformanceLine.Action::recoveryMonth).orElse("none given"))
        .words("Source file", 32, (row, at) -> new Origin(row.sources()).files())
        .words("Source cells", 24, (row, at) -> new Origin(row.sources()).ranges());
  }

  private static String plain(String word) {
    return word.replace('_', ' ');
  }

  /** One point of an exception's chart. */
  private record Plotted(PerformanceLine line, int at, PerformanceLine.Point point) {}

  Table points() {
    return new TableOf<Plotted>("SpcPoints", "SPC points", 11)
        .words("Reference", 11, (row, at) -> RowReference.PERFORMANCE.row(row.at()))
        .words("Indicator", 40, (row, at) -> row.line().indicatorName())
        .words("Body", 44, (row, at) -> row.line().name())
        .words("Month", 12, (row, at) -> YearMonth.from(row.point().date()).toString())
        .freeze()
        .decimal("Value", (row, at) -> Entry.number(row.point().value(), ""))
        .decimal("Mean", (row, at) -> Entry.number(row.point().mean(), ""))
        .decimal(
            "Lower limit", (row, at) -> Entry.number(row.point().lower(), "too few points", ""))
        .decimal(
            "Upper limit", (row, at) -> Entry.number(row.point().upper(), "too few points", ""))
        .decimal("Standard", (row, at) -> Entry.number(row.line().standard(), "none set", ""))
        .words("Label", 20, (row, at) -> row.point().label())
        .words("Type", 26, (row, at) -> plain(row.point().type()))
        .of(
            "The points of each exception's chart",
            "Limits are the mean ± 2.66 times the average moving range of the chart's last step.",
            plotted());
  }

  private List<Plotted> plotted() {
    return IntStream.range(0, pack.performance().size())
        .filter(at -> pack.performance().get(at).exception())
        .boxed()
        .flatMap(at -> plotted(pack.performance().get(at), at).stream())
        .toList();
  }

  private static List<Plotted> plotted(PerformanceLine line, int at) {
    return line.spc().map(PerformanceLine.Spc::points).orElse(List.of()).stream()
        .map(point -> new Plotted(line, at, point))
        .toList();
  }

  /** A chart's line with its limits. */
  private record Charted(PerformanceLine line, int at, PerformanceLine.Spc spc) {}

  Table series() {
    var lines = pack.performance();
    var charted =
        IntStream.range(0, lines.size())
            .filter(at -> lines.get(at).spc().isPresent())
            .mapToObj(at -> new Charted(lines.get(at), at, lines.get(at).spc().orElseThrow()))
            .toList();
    var months = new TreeSet<YearMonth>();
    charted.forEach(
        row -> row.spc().points().forEach(point -> months.add(YearMonth.from(point.date()))));
    var table =
        new TableOf<Charted>("AllSeries", "All series", 0)
            .words("Reference", 11, (row, at) -> RowReference.PERFORMANCE.row(row.at()))
            .words("Indicator", 46, (row, at) -> row.line().indicatorName())
            .words("Body", 46, (row, at) -> row.line().name())
            .freeze()
            .decimal("Mean", (row, at) -> Entry.number(row.spc().mean(), ""))
            .decimal(
                "Lower limit", (row, at) -> Entry.number(row.spc().lower(), "too few points", ""))
            .decimal(
                "Upper limit", (row, at) -> Entry.number(row.spc().upper(), "too few points", ""));
    months.forEach(month -> table.decimal(month.toString(), (row, at) -> value(row.spc(), month)));
    return table.of(
        "Every series, month by month",
        "The mean and the limits are those of the last step. A month that was not sent is a gap.",
        charted);
  }

  private static Entry value(PerformanceLine.Spc spc, YearMonth month) {
    return spc.points().stream()
        .filter(point -> YearMonth.from(point.date()).equals(month))
        .findFirst()
        .<Entry>map(point -> Entry.number(point.value(), ""))
        .orElse(new Entry.ToCome());
  }

  Table triangulation() {
    var series = pack.triangulation().series();
    var months = new TreeSet<Period>();
    series.forEach(line -> line.values().forEach(value -> months.add(value.period())));
    var table =
        new TableOf<Period>("Triangulation", "Triangulation", 10)
            .words("Month", 18, (month, at) -> month.label())
            .freeze();
    series.forEach(
        line ->
            table.decimal(line.label() + ", " + line.unit(), (month, at) -> value(line, month)));
    return table.of(
        "Savings, staff, agency, activity and access on one time axis",
        series.stream()
                .map(line -> line.label() + ": " + line.said() + ". ")
                .collect(Collectors.joining())
            + "An empty cell is a month that is not known.",
        new ArrayList<>(series.isEmpty() ? List.of() : months));
  }

  private static Entry value(Triangulation.Series series, Period month) {
    return series.values().stream()
        .filter(value -> value.period().equals(month))
        .findFirst()
        .<Entry>map(value -> Entry.number(value.value(), ""))
        .orElse(new Entry.ToCome());
  }
}
