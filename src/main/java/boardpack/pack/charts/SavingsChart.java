package boardpack.pack.charts;

import boardpack.basics.Money;
import boardpack.challenge.Simulation;
import boardpack.pack.Savings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cumulative savings of the year, £m: plan, actual, forecast, and the P20 to P80 band at the year's
 * end.
 */
public final class SavingsChart extends Chart {
  private static final double LEFT = 34;
  private static final double RIGHT = 92;

  private final List<Savings.Month> months;
  private final Optional<Simulation> simulation;

  public SavingsChart(List<Savings.Month> months, Optional<Simulation> simulation) {
    this.months = List.copyOf(months);
    this.simulation = simulation;
  }

  @Override
  void draw(Canvas canvas) {
    var all =
        Stream.concat(
            months.stream().flatMap(month -> Stream.of(month.plan(), month.outturn())),
            simulation.stream().flatMap(s -> Stream.of(s.p20(), s.p80(), Money.ZERO)));
    var scale = Scale.over(all.mapToDouble(SavingsChart::millions), 4, canvas.height - 16, 14);
    var frame = new MonthFrame(canvas, scale, LEFT, RIGHT, months.size());
    frame.drawAxes("£m, cumulative", months.stream().map(Savings.Month::period).toList());
    drawBand(canvas, scale, frame);
    drawLines(canvas, scale, frame);
  }

  private void drawBand(Canvas canvas, Scale scale, MonthFrame frame) {
    int last = lastActual();
    if (simulation.isEmpty() || last < 0 || last == months.size() - 1) {
      return;
    }
    var from = new double[] {frame.x(last), y(scale, months.get(last).outturn())};
    double end = frame.x(months.size() - 1);
    double low = y(scale, simulation.get().p20());
    double high = y(scale, simulation.get().p80());
    canvas.area(List.of(from, new double[] {end, high}, new double[] {end, low}), Palette.BAND);
    canvas.line(
        end - 3,
        y(scale, simulation.get().p50()),
        end + 3,
        y(scale, simulation.get().p50()),
        Palette.ACCENT,
        1.5);
  }

  private void drawLines(Canvas canvas, Scale scale, MonthFrame frame) {
    int last = lastActual();
    var plan = new ArrayList<double[]>();
    var actual = new ArrayList<double[]>();
    var forecast = new ArrayList<double[]>();
    for (int i = 0; i < months.size(); i++) {
      var outturn = new double[] {frame.x(i), y(scale, months.get(i).outturn())};
      plan.add(new double[] {frame.x(i), y(scale, months.get(i).plan())});
      if (i <= last) {
        actual.add(outturn);
      }
      if (i >= last) {
        forecast.add(outturn);
      }
    }
    canvas.path(plan, Palette.PLAN, 1.25, false);
    canvas.path(forecast, Palette.ACCENT, 1.5, true);
    canvas.path(actual, Palette.ACCENT, 2.25, false);
    if (last >= 0) {
      canvas.dot(frame.x(last), actual.get(actual.size() - 1)[1], 2.75, Palette.ACCENT);
    }
    drawLabels(canvas, scale, frame);
  }

  private void drawLabels(Canvas canvas, Scale scale, MonthFrame frame) {
    if (months.isEmpty()) {
      return;
    }
    var end = months.get(months.size() - 1);
    double x = frame.x(months.size() - 1) + 7;
    var labels = new EndLabels();
    labels.add("Plan " + amount(end.plan()), y(scale, end.plan()), Palette.MUTED);
    labels.add("Forecast " + amount(end.outturn()), y(scale, end.outturn()), Palette.ACCENT);
    simulation.ifPresent(
        s -> {
          labels.add("Even chance " + amount(s.p50()), y(scale, s.p50()), Palette.ACCENT);
          labels.add("1 in 5 below " + amount(s.p20()), y(scale, s.p20()), Palette.MUTED);
        });
    labels.draw(canvas, x);
  }

  private int lastActual() {
    int last = -1;
    for (int i = 0; i < months.size(); i++) {
      last = months.get(i).past() ? i : last;
    }
    return last;
  }

  private static double y(Scale scale, Money money) {
    return scale.at(millions(money));
  }

  private static String amount(Money money) {
    return boardpack.basics.MoneyWords.pounds(money);
  }

  static double millions(Money money) {
    return money.value().doubleValue() / 1000;
  }
}
