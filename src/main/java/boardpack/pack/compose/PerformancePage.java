package boardpack.pack.compose;

import boardpack.basics.Period;
import boardpack.pack.PerformanceLine;
import boardpack.pack.PerformanceLine.Action;
import boardpack.pack.RowReference;
import boardpack.performance.ChartedSeries;
import boardpack.performance.IndicatorSeries;
import boardpack.performance.Spc;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indicators with their charts, each of its own month. */
final class PerformancePage {
  private final FootprintMonth month;

  PerformancePage(FootprintMonth month) {
    this.month = month;
  }

  List<PerformanceLine> compose(List<ChartedSeries> performance) {
    var lines = new ArrayList<PerformanceLine>();
    for (var charted : performance) {
      charted
          .series()
          .latestValue()
          .ifPresent(value -> lines.add(line(charted, value, lines.size())));
    }
    return lines;
  }

  private PerformanceLine line(ChartedSeries charted, BigDecimal value, int index) {
    var series = charted.series();
    var indicator = series.indicator();
    var latest = series.latest();
    var chart = charted.chart();
    return new PerformanceLine(
        RowReference.PERFORMANCE.row(index),
        series.organisation(),
        nameOf(series.organisation()),
        indicator.code(),
        indicator.name(),
        indicator.unit(),
        indicator.higherIsBetter(),
        Period.of(latest.month()),
        Optional.of(latest.numerator()),
        latest.denominator(),
        SpcForPrint.rounded(value),
        series.target(),
        series.trajectory(),
        chart.map(SpcForPrint::of),
        chart.filter(Spc::isException).isPresent(),
        chart.filter(Spc::isWorthAComment).map(Spc::said).orElse(""),
        action(series),
        latest.sources());
  }

  private String nameOf(String organisation) {
    return organisation.equals(month.footprint().code())
        ? month.footprint().name()
        : month.nameOf(organisation);
  }

  private Optional<Action> action(IndicatorSeries series) {
    return month
        .performance()
        .filter(received -> received.key().organisation().equals(series.organisation()))
        .flatMap(received -> received.rows("Exceptions"))
        .filter(row -> row.text("indicator_code").equals(series.indicator().code()))
        .findFirst()
        .map(PerformancePage::action);
  }

  private static Action action(ReturnRow row) {
    return new Action(
        row.text("cause"), row.text("action"), row.text("owner_role"), row.text("recovery_month"));
  }
}
