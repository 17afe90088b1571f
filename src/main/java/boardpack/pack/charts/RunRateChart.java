package boardpack.pack.charts;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.pack.Savings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Savings month by month, £m: what was achieved, filled; what the forecast still needs, outlined;
 * the plan of each month as a mark across it.
 */
public final class RunRateChart extends Chart {
  private static final double LEFT = 34;
  private static final double RIGHT = 92;

  private final List<Savings.Month> months;
  private final Optional<Savings.RunRate> rate;

  public RunRateChart(List<Savings.Month> months, Optional<Savings.RunRate> rate) {
    this.months = List.copyOf(months);
    this.rate = rate;
  }

  @Override
  void draw(Canvas canvas) {
    var outturn = monthly(months.stream().map(Savings.Month::outturn).toList());
    var plan = monthly(months.stream().map(Savings.Month::plan).toList());
    var all = Stream.of(outturn, plan, needed(), List.of(0.0)).flatMap(List::stream);
    var scale = Scale.over(all.mapToDouble(Double::doubleValue), 4, canvas.height - 16, 14);
    var frame = new MonthFrame(canvas, scale, LEFT, RIGHT, months.size());
    frame.drawAxes("£m in the month", months.stream().map(Savings.Month::period).toList());
    for (int i = 0; i < months.size(); i++) {
      drawColumn(canvas, frame, i, outturn.get(i), plan.get(i));
    }
    rate.ifPresent(r -> drawRates(canvas, scale, frame, r));
  }

  private void drawColumn(Canvas canvas, MonthFrame frame, int i, double outturn, double plan) {
    double wide = frame.step() * 0.56;
    double x = frame.x(i) - wide / 2;
    double nought = frame.scale().at(0);
    double top = Math.min(frame.scale().at(outturn), nought);
    double high = Math.abs(frame.scale().at(outturn) - nought);
    if (months.get(i).past()) {
      canvas.box(x, top, wide, high, Palette.ACCENT);
    } else {
      canvas.frame(x, top, wide, high, Palette.ACCENT);
    }
    double mark = frame.scale().at(plan);
    canvas.line(x - 2, mark, x + wide + 2, mark, Palette.INK, 1.25);
  }

  private void drawRates(Canvas canvas, Scale scale, MonthFrame frame, Savings.RunRate r) {
    long past = months.stream().filter(Savings.Month::past).count();
    double now = LEFT + frame.step() * past;
    double end = canvas.width - RIGHT;
    double achieved = scale.at(SavingsChart.millions(r.achieved()));
    canvas.dashes(
        Math.max(LEFT, now - 3 * frame.step()), achieved, end, achieved, Palette.ACCENT, 1);
    var labels = new EndLabels();
    labels.add("Achieved " + MoneyWords.pounds(r.achieved()), achieved, Palette.ACCENT);
    if (r.monthsLeft() > 0) {
      double needed = scale.at(SavingsChart.millions(r.needed()));
      canvas.dashes(now, needed, end, needed, Palette.CONCERN, 1);
      labels.add("Needed " + MoneyWords.pounds(r.needed()), needed, Palette.CONCERN);
    }
    labels.draw(canvas, end + 5);
  }

  private List<Double> needed() {
    return rate.filter(r -> r.monthsLeft() > 0)
        .map(r -> List.of(SavingsChart.millions(r.needed())))
        .orElse(List.of());
  }

  private static List<Double> monthly(List<Money> cumulative) {
    var monthly = new ArrayList<Double>();
    var before = Money.ZERO;
    for (var amount : cumulative) {
      monthly.add(SavingsChart.millions(amount.minus(before)));
      before = amount;
    }
    return monthly;
  }
}
