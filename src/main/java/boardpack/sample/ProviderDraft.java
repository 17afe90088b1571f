package boardpack.sample;

import boardpack.returns.DraftRow;
import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.Templates;
import java.util.Arrays;
import java.util.List;

/** A trust's finance return of a month, from its true year. */
final class ProviderDraft {
  private static final String SPECIALISED = "X24";

  private final TrustYear year;
  private final Programme programme;
  private final List<Contract> contracts;
  private final String council;
  private final Luck luck;
  private final ReturnDraft draft;
  private final int month;

  /**
   * @param council the code of the council that buys care from the trust
   */
  ProviderDraft(
      ReturnKey key,
      TrustYear year,
      Programme programme,
      List<Contract> contracts,
      String council,
      Luck luck) {
    this.year = year;
    this.programme = programme;
    this.contracts = contracts;
    this.council = council;
    this.luck = luck;
    draft = Covers.draft(key, year.body().name());
    month = key.period().monthsGone();
    draft
        .cover("control_total_agreed", year.controlTotalAgreed() ? "Y" : "N")
        .cover("data_basis", "freeze");
    LineRows.add(draft, year.ledger(), month);
    profiles();
    SchemeRows.add(draft, programme, key.period());
    contracts();
    cashAndCapital();
    new WorkforceRows(year.ledger(), year.type(), luck).add(draft, month);
    ActivityRows.add(draft, year.type(), year.turnover(), month, luck);
    RiskRows.add(draft, year.turnover() / 200, month, luck);
    underlying();
  }

  ReturnDraft draft() {
    return draft;
  }

  private void profiles() {
    for (var line : List.of("INC", "PAY", "PAY-AGY", "NP", "CTXVAR")) {
      profile(line, "plan", year.ledger().plan(line));
      profile(line, "outturn", year.ledger().outturn(line, month));
    }
    profile("CASH", "plan", cashMovement(year.ledger().plan("SURP")));
    profile("CASH", "outturn", cashMovement(year.ledger().outturn("SURP", month)));
  }

  private void profile(String line, String basis, Months months) {
    var row = draft.row("Monthly profile").text("line_code", line).text("basis", basis);
    SchemeRows.months(row, "m", months);
  }

  /** The opening balance comes with April: so that the months add to the closing balance. */
  private Months cashMovement(Months surplus) {
    long opening = year.turnover() / 20;
    return surplus.plus(Months.inMonth(1, opening));
  }

  private void contracts() {
    for (var contract : contracts) {
      contract(contract.commissioner().code(), contract.plan(), contract.outturn(month))
          .money("receivable_balance", Months.money(contract.owed(month)));
    }
    elsewhere(SPECIALISED, "INC-SPEC");
    elsewhere(council, "INC-LA");
  }

  private void elsewhere(String code, String line) {
    var plan = year.ledger().plan(line);
    if (plan.year() != 0) {
      contract(code, plan, year.ledger().outturn(line, month));
    }
  }

  private DraftRow contract(String code, Months plan, Months outturn) {
    return draft
        .row("Contracts")
        .text("counterparty_org", code)
        .money("contract_value_plan_fy", Months.money(plan.year()))
        .money("ytd_plan", Months.money(plan.to(month)))
        .money("ytd_actual", Months.money(outturn.to(month)))
        .money("fot", Months.money(outturn.year()))
        .number("in_dispute", 0)
        .number("receivable_balance", 0);
  }

  private void cashAndCapital() {
    var plan = cashMovement(year.ledger().plan("SURP"));
    var outturn = cashMovement(year.ledger().outturn("SURP", month));
    cash("CASH", plan.to(month), outturn.to(month), plan.year(), outturn.year());
    long loans = year.meetsControlTotal() ? 0 : year.turnover() / 40;
    cash("LOAN", loans, loans, loans, loans);
    var capital = Months.spread(year.turnover() / 30, 4, 5, 6, 7, 8, 8, 9, 9, 10, 11, 11, 12);
    var spent = capital.times(luck.between(0.80, 0.98)).until(month, capital);
    cash("CAPEX", capital.to(month), spent.to(month), capital.year(), spent.year());
    cash("CDEL", capital.to(month), spent.to(month), capital.year(), spent.year());
    scores();
  }

  private void scores() {
    int[] scores = new int[5];
    var codes = List.of("UR-CSC", "UR-LIQ", "UR-IEM", "UR-DIST", "UR-AGY");
    for (int score = 0; score < scores.length; score++) {
      scores[score] = year.meetsControlTotal() ? luck.between(1, 2) : luck.between(2, 4);
      score(codes.get(score), scores[score]);
    }
    score("UR", overall(scores));
  }

  /** The rounded mean; not better than 3 if any is 4. */
  private static int overall(int[] scores) {
    int sum = Arrays.stream(scores).sum();
    int worst = Arrays.stream(scores).max().orElse(1);
    int mean = Math.round(sum / 5f);
    return worst == 4 ? Math.max(3, mean) : mean;
  }

  private void score(String code, int score) {
    cash(code, score * 10L, score * 10L, score * 10L, score * 10L);
  }

  private void cash(String code, long ytdPlan, long ytdActual, long plan, long forecast) {
    var label =
        Templates.shipped()
            .of(ReturnKind.PROV)
            .sheet("Cash and capital")
            .flatMap(sheet -> sheet.line(code))
            .orElseThrow()
            .label();
    draft
        .row("Cash and capital")
        .text("line_code", code)
        .text("line", label)
        .money("ytd_plan", Months.money(ytdPlan))
        .money("ytd_actual", Months.money(ytdActual))
        .money("fot_plan", Months.money(plan))
        .money("fot_forecast", Months.money(forecast));
  }

  private void underlying() {
    UnderlyingRows.add(
        draft,
        year.ledger().outturn("CTEXSTF", month).year(),
        year.turnover() / 1000,
        programme,
        month);
  }
}
