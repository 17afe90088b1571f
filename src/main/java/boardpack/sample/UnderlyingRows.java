package boardpack.sample;

import boardpack.returns.ReturnDraft;

/** What is left of the reported position once support that will not recur is taken out. */
final class UnderlyingRows {
  private static final String SHEET = "Underlying position";

  private UnderlyingRows() {}

  /**
   * @param reported the forecast, tenths of £000
   * @param oneOff income and cost that will not recur, which cancel out
   */
  static void add(ReturnDraft draft, long reported, long oneOff, Programme programme, int month) {
    long oneOffSavings = 0;
    long yetToCome = 0;
    for (var scheme : programme.schemes()) {
      long forecast = scheme.outturn(month).year();
      if (scheme.recurrent()) {
        yetToCome += Math.max(0, scheme.fullYearEffect() - forecast);
      } else {
        oneOffSavings += forecast;
      }
    }
    row(draft, "reported", reported);
    row(draft, "less non-recurrent income", oneOff);
    row(draft, "plus non-recurrent cost", oneOff);
    row(draft, "less non-recurrent savings", oneOffSavings);
    row(draft, "plus recurrent full-year effect not yet in the forecast", yetToCome);
    row(draft, "underlying", reported - oneOffSavings + yetToCome);
  }

  private static void row(ReturnDraft draft, String line, long amount) {
    draft.row(SHEET).text("line", line).money("amount", Months.money(amount));
  }
}
