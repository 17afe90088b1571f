package boardpack.pack.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * From values to heights: an axis with a handful of round numbers.
 *
 * @param from the lowest value shown
 * @param to the highest value shown
 * @param step between two marks
 * @param bottom where the lowest value lies on the canvas
 * @param top where the highest value lies
 */
record Scale(double from, double to, double step, double bottom, double top) {
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /** An axis that shows all values, with about the given number of marks. */
  static Scale over(DoubleStream values, int marks, double bottom, double top) {
    var range = values.summaryStatistics();
    double low = range.getCount() == 0 ? 0 : range.getMin();
    double high = range.getCount() == 0 ? 1 : range.getMax();
    if (high - low < 1e-9) {
      double margin = Math.max(1, Math.abs(high) * 0.05);
      low -= margin;
      high += margin;
    }
    double step = roundStep((high - low) / marks);
    return new Scale(
        Math.floor(low / step) * step, Math.ceil(high / step) * step, step, bottom, top);
  }

  double at(double value) {
    return bottom - (value - from) / (to - from) * (bottom - top);
  }

  List<Double> marks() {
    var marks = new ArrayList<Double>();
    long count = Math.round((to - from) / step);
    for (long i = 0; i <= count; i++) {
      double mark = from + i * step;
      marks.add(Math.abs(mark) < step / 1e6 ? 0.0 : mark);
    }
    return marks;
  }

  /** A mark as printed: no more decimals than the step needs. */
  String label(double mark) {
    int decimals =
        step >= 1 && step == Math.rint(step) ? 0 : step * 10 == Math.rint(step * 10) ? 1 : 2;
    return String.format(Locale.UK, "%,." + decimals + "f", mark);
  }

  private static double roundStep(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double round : ROUND) {
      if (round * power >= rough * 0.999) {
        return round * power;
      }
    }
    return 10 * power;
  }
}
