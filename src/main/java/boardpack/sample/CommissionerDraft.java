package boardpack.sample;

import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import java.time.LocalDate;
import java.util.List;

/** A commissioner's finance return of a month, from its true year. */
final class CommissionerDraft {
  private final ReturnDraft draft;
  private final int month;

  CommissionerDraft(
      ReturnKey key,
      CommissionerYear year,
      Programme programme,
      List<PooledBudget> pools,
      Luck luck) {
    draft = Covers.draft(key, year.body().name());
    month = key.period().monthsGone();
    draft
        .cover("control_total_agreed", "Y")
        .cover("mental_health_investment_standard_met", "Y")
        .cover("data_basis", "freeze");
    year.ledger().putForeseen("QIPPNET", programme.plan(), programme.outturn(month));
    LineRows.add(draft, year.ledger(), month);
    SchemeRows.add(draft, programme, key.period());
    year.contracts().forEach(this::contract);
    ActivityRows.add(draft, TrustType.ACUTE, year.allocation() / 2, month, luck);
    var signedOff = LocalDate.of(key.period().year().start(), 4, 20);
    pools.forEach(pool -> pool.addTo(draft, month, signedOff));
    RiskRows.add(draft, year.allocation() / 200, month, luck);
    UnderlyingRows.add(
        draft,
        year.ledger().outturn("POS", month).year(),
        year.allocation() / 1000,
        programme,
        month);
  }

  ReturnDraft draft() {
    return draft;
  }

  private void contract(Contract contract) {
    var outturn = contract.outturn(month);
    draft
        .row("Contracts")
        .text("counterparty_org", contract.trust().code())
        .money("contract_value_plan_fy", Months.money(contract.plan().year()))
        .money("ytd_plan", Months.money(contract.plan().to(month)))
        .money("ytd_actual", Months.money(outturn.to(month)))
        .money("fot", Months.money(outturn.year()))
        .number("qipp_in_contract", 0)
        .number("challenges", 0)
        .money("payable_balance", Months.money(contract.owed(month)));
  }
}
