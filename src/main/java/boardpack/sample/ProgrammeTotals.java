package boardpack.sample;

import boardpack.returns.DraftRow;
import boardpack.returns.ReturnKind;

/** What other sheets say of the programme as a whole, once its schemes have been changed. */
final class ProgrammeTotals {
  private ProgrammeTotals() {}

  static void settle(SampleReturn in) {
    var rows = in.draft().rows(SheetTricks.schemes(in));
    if (in.key().kind() == ReturnKind.COMM) {
      for (var row : rows) {
        row.put("gross", row.value("fot") == null ? Cells.number("0") : fot(row));
        row.put("net", row.value("fot") == null ? Cells.number("0") : fot(row));
      }
      commissionerLine(in);
    }
    if (in.key().kind() != ReturnKind.LA) {
      underlying(in);
    }
  }

  private static boardpack.workbook.CellValue fot(DraftRow row) {
    return new boardpack.workbook.CellValue.Numeric(row.number("fot").orElseThrow());
  }

  private static void commissionerLine(SampleReturn in) {
    int month = in.key().period().monthsGone();
    var rows = in.draft().rows("QIPP");
    var plan = SchemeMonths.total(rows, "plan_m");
    var outturn = SchemeMonths.total(rows, "fot_m");
    in.row("Summary", "line_code", "QIPPNET")
        .money("ytd_plan", Months.money(plan.to(month)))
        .money("ytd_actual", Months.money(outturn.to(month)))
        .money("fot_plan", Months.money(plan.year()))
        .money("fot_forecast", Months.money(outturn.year()))
        .money("month_plan", Months.money(plan.month(month)))
        .money("month_actual", Months.money(outturn.month(month)))
        .text("commentary", "As the schemes on the QIPP sheet.");
  }

  private static void underlying(SampleReturn in) {
    long oneOff = 0;
    long toCome = 0;
    for (var row : in.draft().rows(SheetTricks.schemes(in))) {
      long forecast = SchemeMonths.tenths(row, "fot");
      if (row.text("recurrent").equals("R")) {
        toCome += Math.max(0, SchemeMonths.tenths(row, "fye") - forecast);
      } else {
        oneOff += forecast;
      }
    }
    long reported = SchemeMonths.tenths(line(in, "reported"), "amount");
    long income = SchemeMonths.tenths(line(in, "less non-recurrent income"), "amount");
    long cost = SchemeMonths.tenths(line(in, "plus non-recurrent cost"), "amount");
    line(in, "less non-recurrent savings").money("amount", Months.money(oneOff));
    line(in, "plus recurrent full-year effect not yet in the forecast")
        .money("amount", Months.money(toCome));
    line(in, "underlying")
        .money("amount", Months.money(reported - income + cost - oneOff + toCome));
  }

  static DraftRow line(SampleReturn in, String line) {
    return in.row("Underlying position", "line", line);
  }
}
