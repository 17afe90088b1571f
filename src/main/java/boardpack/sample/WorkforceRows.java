package boardpack.sample;

import boardpack.returns.ReturnDraft;
import java.util.List;

/**
 * Staff by group and contract: the cost ties to the pay lines, and a few posts of those planned are
 * vacant.
 */
record WorkforceRows(Ledger ledger, TrustType type, Luck luck) {
  private static final List<String> GROUPS =
      List.of("medical", "nursing", "ST&T", "support", "infrastructure");
  private static final long[] YEARLY_COST = {900, 420, 440, 260, 330};

  void add(ReturnDraft draft, int month) {
    add(draft, "substantive", "PAY-SUB", month, 0.26, 0.32, 0.16, 0.14, 0.12);
    add(draft, "bank", "PAY-BANK", month, 0.20, 0.42, 0.10, 0.20, 0.08);
    add(draft, "agency", "PAY-AGY", month, 0.44, 0.34, 0.10, 0.06, 0.06);
  }

  private void add(ReturnDraft draft, String contract, String line, int month, double... shares) {
    long plan = ledger.plan(line).to(month);
    long actual = ledger.outturn(line, month).to(month);
    long planLeft = plan;
    long actualLeft = actual;
    for (int group = 0; group < GROUPS.size(); group++) {
      boolean last = group == GROUPS.size() - 1;
      long planned = last ? planLeft : Math.round(plan * shares[group]);
      long spent = last ? actualLeft : Math.round(actual * shares[group]);
      planLeft -= planned;
      actualLeft -= spent;
      long cost = YEARLY_COST[group];
      draft
          .row("Workforce")
          .text("staff_group", GROUPS.get(group))
          .text("contract", contract)
          .money("wte_plan", Months.money(posts(planned, month, cost)))
          .money("wte_actual", Months.money(posts(planned, month, cost) * 998 / 1000))
          .money("cost_plan", Months.money(planned))
          .money("cost_actual", Months.money(spent));
    }
  }

  /** Whole-time equivalents in tenths, from a cost so far and the cost of a post for a year. */
  private static long posts(long cost, int month, long yearlyCost) {
    return Math.round(-cost * 12.0 / month / yearlyCost * 10);
  }
}
