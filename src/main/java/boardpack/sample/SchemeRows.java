package boardpack.sample;

import boardpack.basics.Period;
import boardpack.returns.DraftRow;
import boardpack.returns.FinanceReturn;
import boardpack.returns.MonthHeadings;
import boardpack.returns.ReturnDraft;

/** Writes schemes as a return shows them in one month. */
final class SchemeRows {
  private SchemeRows() {}

  static void add(ReturnDraft draft, Programme programme, Period period) {
    for (var scheme : programme.schemes()) {
      var row = draft.row(FinanceReturn.schemeSheet(draft.kind()));
      describe(row, scheme);
      money(row, scheme, period.monthsGone());
      if (scheme.idea().transformational()) {
        dualRunning(row, scheme);
      }
      switch (draft.kind()) {
        case COMM -> {
          row.money("gross", Months.money(scheme.outturn(period.monthsGone()).year()));
          row.number("investment", 0);
          row.money("net", Months.money(scheme.outturn(period.monthsGone()).year()));
        }
        case LA -> row.yes("member_decision", false);
        default -> {}
      }
    }
  }

  private static void describe(DraftRow row, SavingsScheme scheme) {
    var idea = scheme.idea();
    row.text("scheme_ref", scheme.ref())
        .text("scheme", idea.name())
        .text("category", idea.category())
        .text("theme", idea.theme())
        .text("kind", idea.transformational() ? "transformational" : "transactional")
        .text("recurrent", scheme.recurrent() ? "R" : "NR")
        .text("status", scheme.mature() ? "in delivery" : "fully developed")
        .number("gateway", scheme.mature() ? 5 : 4)
        .text("risk", scheme.risk())
        .text("owner_role", idea.owner())
        .text("baseline_start_month", "M" + scheme.start())
        .text("start_month", "M" + scheme.start())
        .number("transition_cost", 0)
        .number("capital_needed", 0)
        .yes("consultation_needed", false);
  }

  private static void money(DraftRow row, SavingsScheme scheme, int month) {
    var outturn = scheme.outturn(month);
    row.money("fy_plan", Months.money(scheme.plan().year()))
        .money("ytd_plan", Months.money(scheme.plan().to(month)))
        .money("ytd_actual", Months.money(outturn.to(month)))
        .money("fot", Months.money(outturn.year()))
        .money("fye", Months.money(scheme.fullYearEffect()));
    months(row, "plan_m", scheme.plan());
    months(row, "fot_m", outturn);
  }

  /** A service is replaced: both run side by side for a little over three months. */
  private static void dualRunning(DraftRow row, SavingsScheme scheme) {
    long replaced = scheme.plan().year();
    row.money("gross_cost_replaced", Months.money(replaced))
        .money("transition_cost", Months.money(replaced * 27 / 100));
  }

  static void months(DraftRow row, String prefix, Months months) {
    for (int month = 1; month <= 12; month++) {
      row.money(MonthHeadings.of(prefix, month), Months.money(months.month(month)));
    }
  }
}
