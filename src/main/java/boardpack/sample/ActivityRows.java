package boardpack.sample;

import boardpack.returns.ReturnDraft;
import java.math.BigDecimal;
import java.util.List;

/** Patients by point of delivery, year to date. */
final class ActivityRows {
  private static final List<String> POINTS =
      List.of(
          "A&E",
          "non-elective",
          "elective",
          "day case",
          "outpatient first",
          "outpatient follow-up");
  private static final double[] PER_MILLION_A_MONTH = {28, 11, 2.6, 9, 24, 52};

  private ActivityRows() {}

  /**
   * @param acuteSpend money that buys acute care in a year, tenths of £000
   */
  static void add(ReturnDraft draft, TrustType type, long acuteSpend, int month, Luck luck) {
    double acute = type == TrustType.ACUTE ? 1 : type == TrustType.SPECIALIST ? 0.4 : 0.05;
    for (int point = 0; point < POINTS.size(); point++) {
      boolean none = point == 0 && type != TrustType.ACUTE;
      double perMonth = none ? 0 : acuteSpend / 10_000.0 * PER_MILLION_A_MONTH[point] * acute;
      double level = luck.between(0.985, 1.02);
      long actual = 0;
      for (int each = 1; each <= month; each++) {
        actual += Math.round(perMonth * (level + steady(draft, point, each)));
      }
      long plan = Math.round(perMonth) * month;
      draft
          .row("Activity")
          .text("point_of_delivery", POINTS.get(point))
          .number("plan_ytd", plan)
          .number("actual_ytd", actual)
          .number("forecast", BigDecimal.valueOf(actual + Math.round(perMonth) * (12 - month)));
    }
  }

  /** The same wobble in the same month, whichever month is being reported. */
  private static double steady(ReturnDraft draft, int point, int month) {
    var code = draft.cover("organisation_code").map(value -> value.shown()).orElse("");
    return Luck.of(month, code, POINTS.get(point)).between(-0.01, 0.01);
  }
}
