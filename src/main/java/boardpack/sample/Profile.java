package boardpack.sample;

import boardpack.returns.DraftRow;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * How a programme is spread over the year and delivered.
 *
 * @param weight of each month in the plan
 * @param delivered the part of each month's plan that comes, after the month of the return in
 *     forecast
 */
record Profile(IntToDoubleFunction weight, IntToDoubleFunction delivered) {
  private static final int RECENT = 3;

  /**
   * Planned with so much more weight on each month of the second half, and delivered as planned.
   */
  static Profile late(double weight) {
    return new Profile(month -> month <= 6 ? 1 : weight, month -> 1);
  }

  /** Even, but delivered in parts: before the last three months, in them, and in forecast. */
  static Profile even(int month, double before, double recently, double later) {
    return new Profile(
        any -> 1, each -> each > month ? later : each > month - RECENT ? recently : before);
  }

  /** Even, and slowing down so that the months left need so many times what the last three got. */
  static Profile slowing(int month, double times) {
    double before = 1.06;
    double recently = (12 - (month - RECENT) * before) / (times * (12 - month) + RECENT);
    return even(month, before, recently, 1);
  }

  /** Gives every scheme of a return this profile. */
  void applyTo(SampleReturn in) {
    for (var row : in.draft().rows(SheetTricks.schemes(in))) {
      applyTo(in, row);
    }
  }

  private void applyTo(SampleReturn in, DraftRow row) {
    var weights = new double[12];
    Arrays.setAll(weights, index -> weight.applyAsDouble(index + 1));
    var plan = Months.spread(SchemeMonths.of(row, "plan_m").year(), weights);
    var outturn =
        Months.of(month -> Math.round(plan.month(month) * delivered.applyAsDouble(month)));
    row.text("baseline_start_month", "M1").text("start_month", "M1");
    SchemeCopies.money(in, row, plan, outturn, in.key().period().monthsGone());
  }
}
