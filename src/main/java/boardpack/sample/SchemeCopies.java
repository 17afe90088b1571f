package boardpack.sample;

import boardpack.basics.Money;
import boardpack.returns.DraftRow;
import boardpack.returns.Templates;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;

/** Adds schemes to a programme that was honest so far. */
final class SchemeCopies {
  private static final long SMALL = 120;

  private SchemeCopies() {}

  /** A steady recurrent scheme of £12k a year, like the programme's third but for its size. */
  static DraftRow small(SampleReturn in, String ref) {
    var row = copy(in, ref);
    var plan = Months.even(SMALL);
    return money(in, row, plan, plan, in.key().period().monthsGone());
  }

  static DraftRow copy(SampleReturn in, String ref) {
    var sheet = SheetTricks.schemes(in);
    var model = in.draft().rows(sheet).get(2);
    var row = in.draft().row(sheet);
    for (var column :
        Templates.shipped().of(in.key().kind()).sheet(sheet).orElseThrow().columns()) {
      var value = model.value(column.heading());
      if (value != null) {
        row.put(column.heading(), value);
      }
    }
    return row.text("scheme_ref", ref)
        .text("baseline_start_month", "M1")
        .text("start_month", "M1")
        .text("kind", "transactional")
        .blank("gross_cost_replaced")
        .number("transition_cost", 0);
  }

  /** Gives a scheme its months, its totals, and the programme's totals with it. */
  static DraftRow money(SampleReturn in, DraftRow row, Months plan, Months outturn, int month) {
    SchemeRows.months(row, "plan_m", plan);
    SchemeRows.months(row, "fot_m", outturn);
    row.money("fy_plan", Months.money(plan.year()))
        .money("ytd_plan", Months.money(plan.to(month)))
        .money("ytd_actual", Months.money(outturn.to(month)))
        .money("fot", Months.money(outturn.year()))
        .money("fye", row.text("recurrent").equals("R") ? Months.money(plan.year()) : Money.ZERO);
    ProgrammeTotals.settle(in);
    return row;
  }

  /** Puts what an idea claims into the first month. */
  static void spreadActual(SampleReturn in, DraftRow row, String claimed) {
    var tenths = new BigDecimal(claimed).movePointRight(1).longValueExact();
    int gone = in.key().period().monthsGone();
    var outturn = Months.inMonth(1, tenths).until(gone, Months.even(SMALL));
    money(in, row, Months.even(SMALL), outturn, gone);
    row.put("ytd_actual", new CellValue.Numeric(new BigDecimal(claimed)));
  }
}
