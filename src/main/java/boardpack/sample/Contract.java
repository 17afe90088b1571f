package boardpack.sample;

/** Care that a commissioner buys from a trust: one truth, which both of them report. */
record Contract(Body commissioner, Body trust, Months plan, Months actual) {

  /** To the month what was earned, after it the plan and the average difference so far. */
  Months outturn(int month) {
    return Ledger.carriedForward(plan, actual, month);
  }

  /** What is owed for at the month's end: about a twentieth of a month. */
  long owed(int month) {
    return actual.month(month) / 20;
  }
}
