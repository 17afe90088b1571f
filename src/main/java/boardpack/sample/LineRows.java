package boardpack.sample;

import boardpack.returns.ReturnDraft;
import boardpack.returns.TemplateLine;
import java.util.Set;

/** Writes the lines of a ledger as a return shows them in one month. */
final class LineRows {
  private static final Set<String> MEMOS = Set.of("CT", "CTX", "CUM");

  private LineRows() {}

  static void add(ReturnDraft draft, Ledger ledger, int month) {
    for (var line : ledger.sheet().lines()) {
      add(draft, ledger, line, month);
    }
  }

  private static void add(ReturnDraft draft, Ledger ledger, TemplateLine line, int month) {
    var plan = ledger.plan(line.code());
    var outturn = ledger.outturn(line.code(), month);
    var row =
        draft
            .row(ledger.sheet().name())
            .text("line_code", line.code())
            .text("line", line.label())
            .money("ytd_plan", Months.money(plan.to(month)))
            .money("ytd_actual", Months.money(outturn.to(month)))
            .money("fot_plan", Months.money(plan.year()))
            .money("fot_forecast", Months.money(outturn.year()))
            .money("month_plan", Months.money(plan.month(month)))
            .money("month_actual", Months.money(outturn.month(month)));
    long variance = Math.abs(outturn.year() - plan.year());
    boolean needsWords = variance > 900 && variance * 110 > Math.abs(plan.year());
    if (line.code().equals("QIPPNET")) {
      row.text("commentary", "As the schemes on the QIPP sheet.");
    } else if (needsWords && !MEMOS.contains(line.code())) {
      row.text("commentary", "The difference so far is carried forward to March.");
    }
  }
}
