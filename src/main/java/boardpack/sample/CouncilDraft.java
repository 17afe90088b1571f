package boardpack.sample;

import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A council's return of a month, from its true year. */
final class CouncilDraft {
  private final CouncilYear year;
  private final ReturnDraft draft;
  private final Luck luck;

  CouncilDraft(
      ReturnKey key, CouncilYear year, Programme programme, List<PooledBudget> pools, Luck luck) {
    this.year = year;
    this.luck = luck;
    draft = Covers.draft(key, year.body().name());
    int month = key.period().monthsGone();
    draft
        .cover("prepared_by_role", "Head of Finance, Adults")
        .cover("approved_by_role", "Chief Finance Officer (section 151)")
        .cover("contact_team", "Adult social care finance")
        .cover("last_reported_period", key.period().monthNumber());
    LineRows.add(draft, year.ledger(), month);
    SchemeRows.add(draft, programme, key.period());
    var signedOff = LocalDate.of(key.period().year().start(), 4, 20);
    pools.forEach(pool -> pool.addTo(draft, month, signedOff));
    activity(month);
    reserves();
  }

  ReturnDraft draft() {
    return draft;
  }

  private void activity(int month) {
    long people = year.net() / 5_000;
    activity("Permanent admissions, 65 and over", people * month / 12, "people, year to date");
    activity("Home care", people * 120 * month / 12, "hours, year to date");
    activity("Delayed days, social care", people * month / 6, "days, year to date");
    activity("Supported in residential care", people * 2, "people at month end");
  }

  private void activity(String measure, long plan, String unit) {
    draft
        .row("Activity")
        .text("measure", measure)
        .number("plan", plan)
        .number("actual", Math.round(plan * luck.between(0.96, 1.06)))
        .text("unit", unit);
  }

  /** Six years of cover: the yearly draw is a sixth of what may be drawn. */
  private void reserves() {
    long minimum = year.generalFund() * 7 / 10;
    long free = year.generalFund() - minimum + year.uncommitted();
    long fromFund = Math.min(free / 12, (year.generalFund() - minimum) / 2);
    long fromUncommitted = Math.min(free / 12, year.uncommitted() / 2);
    reserve("general fund", year.generalFund(), fromFund, minimum);
    reserve("earmarked committed", year.committed(), year.committed() / 20, 0);
    reserve("earmarked uncommitted", year.uncommitted(), fromUncommitted, 0);
  }

  private void reserve(String name, long opening, long use, long minimum) {
    draft
        .row("Reserves")
        .text("reserve", name)
        .money("opening", Months.money(opening))
        .money("planned_use", Months.money(use))
        .number("forecast_closing", BigDecimal.valueOf(opening - use, 1))
        .money("minimum_level", Months.money(minimum));
  }
}
