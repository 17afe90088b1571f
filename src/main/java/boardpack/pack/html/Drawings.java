package boardpack.pack.html;

import boardpack.basics.Markup;
import boardpack.pack.Pack;
import boardpack.pack.PerformanceLine;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The charts of the HTML edition. */
final class Drawings {
  private final Pack pack;
  private final Markup html;

  Drawings(Pack pack, Markup html) {
    this.pack = pack;
    this.html = html;
  }

  void savings() {
    var months = pack.savings().months();
    if (months.isEmpty()) {
      return;
    }
    var plan = months.stream().map(month -> month.plan().value().doubleValue()).toList();
    var actual =
        months.stream()
            .map(month -> month.past() ? month.outturn().value().doubleValue() : Double.NaN)
            .toList();
    var forecast =
        months.stream()
            .map(
                month ->
                    month.period().compareTo(pack.period()) < 0
                        ? Double.NaN
                        : month.outturn().value().doubleValue())
            .toList();
    new LineDrawing(
            months.stream().map(month -> month.period().monthNumber()).toList(),
            List.of(
                new LineDrawing.Line("plan", "plan", plan),
                new LineDrawing.Line("actual to date", "actual", actual),
                new LineDrawing.Line("forecast", "limit", forecast)))
        .write(html, pack.titles().of(6), "Cumulative NHS savings, £000.");
  }

  void exceptions() {
    for (var line : pack.performance()) {
      if (line.exception() && line.spc().isPresent()) {
        exception(line, line.spc().get());
      }
    }
  }

  private void exception(PerformanceLine line, PerformanceLine.Spc spc) {
    var lines = new ArrayList<LineDrawing.Line>();
    lines.add(line("value", "actual", spc, point -> Optional.of(point.value())));
    lines.add(line("mean", "plan", spc, point -> Optional.of(point.mean())));
    lines.add(line("lower limit", "limit", spc, PerformanceLine.Point::lower));
    lines.add(line("upper limit", "limit", spc, PerformanceLine.Point::upper));
    new LineDrawing(
            spc.points().stream().map(point -> YearMonth.from(point.date()).toString()).toList(),
            lines)
        .write(html, line.indicatorName() + ": " + line.name(), spc.said());
  }

  private static LineDrawing.Line line(
      String name,
      String style,
      PerformanceLine.Spc spc,
      Function<PerformanceLine.Point, Optional<BigDecimal>> value) {
    return new LineDrawing.Line(
        name,
        style,
        spc.points().stream()
            .map(point -> value.apply(point).map(BigDecimal::doubleValue).orElse(Double.NaN))
            .toList());
  }
}
