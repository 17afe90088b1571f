package boardpack.sample;

/**
 * A savings scheme that keeps its promise, tenths of £000: steady from the month it starts, owned,
 * approved, and a little ahead of its plan.
 *
 * @param start month of the year, 1 to 12
 * @param mature in delivery beyond doubt: gateway 5
 */
record SavingsScheme(
    String ref,
    Idea idea,
    boolean recurrent,
    String risk,
    int start,
    boolean mature,
    Months plan,
    Months actual) {

  static SavingsScheme of(
      String ref, Idea idea, boolean recurrent, String risk, long year, Luck luck) {
    int start = luck.chance(0.75) ? 1 : luck.between(2, 3);
    var weights = new double[12];
    for (int month = start; month <= 12; month++) {
      weights[month - 1] = 1;
    }
    var plan = Months.spread(year, weights);
    var actual =
        Months.of(month -> Math.round(plan.month(month) * (1.002 + luck.between(0, 0.016))));
    boolean mature = risk.equals("low") && luck.chance(0.7);
    return new SavingsScheme(ref, idea, recurrent, risk, start, mature, plan, actual);
  }

  /** What was delivered, and after the month what was planned. */
  Months outturn(int month) {
    return actual.until(month, plan);
  }

  /** A full year of the recurrent part. */
  long fullYearEffect() {
    return recurrent ? plan.year() * 12 / (13 - start) : 0;
  }
}
