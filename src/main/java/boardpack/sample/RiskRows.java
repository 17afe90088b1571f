package boardpack.sample;

import boardpack.returns.ReturnDraft;
import java.math.BigDecimal;
import java.util.List;

/** Risks that outweigh what was released from reserves, and reserves released slower than time. */
final class RiskRows {
  private static final List<String> RISKS =
      List.of(
          "Winter pressure beyond the funded beds",
          "Specialist drugs outside the block",
          "Pay award above the planned rate");
  private static final List<String> MITIGATIONS =
      List.of("Vacancies held", "Balance sheet review", "Non-pay controls");

  private RiskRows() {}

  /**
   * @param reserve the year's contingency, tenths of £000
   */
  static void add(ReturnDraft draft, long reserve, int month, Luck luck) {
    for (int risk = 0; risk < RISKS.size(); risk++) {
      row(draft, "R" + (risk + 1), RISKS.get(risk), "risk", reserve, 60, luck);
    }
    row(draft, "M1", luck.pick(MITIGATIONS), "mitigation", reserve / 3, 50, luck);
    reserve(draft, "Contingency", reserve * 2 / 3, month, luck);
    reserve(draft, "Winter reserve", reserve / 3, month, luck);
  }

  private static void row(
      ReturnDraft draft,
      String ref,
      String description,
      String kind,
      long value,
      int probability,
      Luck luck) {
    draft
        .row("Risks")
        .text("risk_ref", ref)
        .text("description", description)
        .text("kind", kind)
        .money("value", Months.money(Math.round(value * luck.between(0.8, 1.2))))
        .number("probability_pct", probability)
        .text("in_forecast", "N")
        .text("owner_role", "Director of Finance");
  }

  private static void reserve(ReturnDraft draft, String name, long opening, int month, Luck luck) {
    long released = Math.round(opening * month / 12.0 * luck.between(0.2, 0.6));
    long forecast = Math.max(released, opening / 2);
    draft
        .row("Reserves")
        .text("reserve", name)
        .money("opening", Months.money(opening))
        .money("released_ytd", Months.money(released))
        .money("released_forecast", Months.money(forecast))
        .number("remaining", BigDecimal.valueOf(opening - released, 1));
  }
}
