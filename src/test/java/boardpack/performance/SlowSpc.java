package boardpack.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * XmR charts written down a second time, slowly and in floating point, from the rules alone: steps,
 * limits, labels with their direction, types, icons.
 */
final class SlowSpc {
  private final Direction better;
  private final boolean screening;
  private final OptionalInt fix;
  private final List<String> rows = new ArrayList<>();
  private double mean;
  private double lower;
  private double upper;
  private String lastLabel = "";
  private String lastType = "";

  SlowSpc(Direction better, boolean screening, OptionalInt fix) {
    this.better = better;
    this.screening = screening;
    this.fix = fix;
  }

  /** A line a point, then the icons. */
  List<String> chart(
      List<LocalDate> dates, List<Double> values, List<LocalDate> rebase, double target) {
    int from = 0;
    int step = 0;
    for (int i = 1; i <= values.size(); i++) {
      boolean cut = i == values.size();
      for (var date : rebase) {
        cut |= i < values.size() && dates.get(i - 1).isBefore(date) && !dates.get(i).isBefore(date);
      }
      if (cut) {
        step(step++, values.subList(from, i));
        from = i;
      }
    }
    rows.add(variation() + " " + assurance(target));
    return rows;
  }

  private void step(int number, List<Double> values) {
    limits(values);
    for (int i = 0; i < values.size(); i++) {
      lastLabel = values.size() < 2 ? "Common Cause" : label(values, i);
      lastType = type(lastLabel);
      rows.add(
          String.format(
              Locale.ROOT,
              "%d %.9f %.9f %.9f %s %s",
              number,
              mean,
              lower,
              upper,
              lastLabel,
              lastType));
    }
  }

  private void limits(List<Double> values) {
    int base = Math.min(values.size(), fix.orElse(values.size()));
    mean = average(values.subList(0, base).stream().mapToDouble(x -> x).toArray());
    var ranges =
        IntStream.range(1, base)
            .mapToDouble(i -> Math.abs(values.get(i) - values.get(i - 1)))
            .toArray();
    double amr = average(ranges);
    if (screening) {
      double limit = 3.267 * amr;
      amr = average(Arrays.stream(ranges).filter(range -> range < limit).toArray());
    }
    lower = values.size() < 2 ? Double.NaN : mean - 2.66 * amr;
    upper = values.size() < 2 ? Double.NaN : mean + 2.66 * amr;
  }

  private static double average(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private String label(List<Double> x, int i) {
    if (outside(x.get(i))) {
      return side(x.get(i)) > 0 ? "Above UCL" : "Below LCL";
    }
    if (inTrend(x, i)) {
      boolean next = i + 1 < x.size() && inTrend(x, i + 1);
      double direction = next ? x.get(i + 1) - x.get(i) : x.get(i) - x.get(i - 1);
      return direction > 0 ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)";
    }
    for (int from = Math.max(0, i - 2); from + 3 <= x.size() && from <= i; from++) {
      var three = x.subList(from, from + 3);
      if (oneSide(three) && three.stream().filter(this::close).count() >= 2 && close(x.get(i))) {
        return side(x.get(i)) > 0 ? "2 in 3 Above CL" : "2 in 3 Below CL";
      }
    }
    for (int from = Math.max(0, i - 6); from + 7 <= x.size() && from <= i; from++) {
      if (oneSide(x.subList(from, from + 7))) {
        return side(x.get(i)) > 0 ? "7 Points Above CL" : "7 Points Below CL";
      }
    }
    return "Common Cause";
  }

  /** Whether it is one of seven points that all rise or all fall. */
  private static boolean inTrend(List<Double> x, int i) {
    for (int from = Math.max(0, i - 6); from + 7 <= x.size() && from <= i; from++) {
      boolean up = true;
      boolean down = true;
      for (int j = from + 1; j < from + 7; j++) {
        up &= x.get(j) > x.get(j - 1);
        down &= x.get(j) < x.get(j - 1);
      }
      if (up || down) {
        return true;
      }
    }
    return false;
  }

  private boolean oneSide(List<Double> x) {
    return x.stream().allMatch(each -> side(each) > 0)
        || x.stream().allMatch(each -> side(each) < 0);
  }

  private double side(double x) {
    return Math.signum(x - mean);
  }

  private boolean outside(double x) {
    return x > upper || x < lower;
  }

  private boolean close(double x) {
    return !outside(x) && Math.abs(x - mean) > (upper - mean) * 2 / 3;
  }

  private String type(String label) {
    if (label.equals("Common Cause")) {
      return "common_cause";
    }
    boolean high = isHigh(label);
    if (better == Direction.NEUTRAL) {
      return high ? "special_cause_neutral_high" : "special_cause_neutral_low";
    }
    return high == (better == Direction.UP) ? "special_cause_improvement" : "special_cause_concern";
  }

  private static boolean isHigh(String label) {
    return label.contains("Increasing") || label.contains("Above");
  }

  private String variation() {
    if (Double.isNaN(upper)) {
      return "none";
    }
    var word = lastType.replace("special_cause_", "");
    return word.equals("improvement") || word.equals("concern")
        ? word + (isHigh(lastLabel) ? "_high" : "_low")
        : word;
  }

  private String assurance(double target) {
    if (better == Direction.NEUTRAL || Double.isNaN(upper)) {
      return "none";
    }
    if (target > upper) {
      return better == Direction.UP ? "consistent_fail" : "consistent_pass";
    }
    if (target < lower) {
      return better == Direction.UP ? "consistent_pass" : "consistent_fail";
    }
    return "inconsistent";
  }
}
