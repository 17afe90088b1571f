package boardpack.returns;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import java.util.Optional;

/**
 * One line of an income and expenditure account or summary, in the return's own sign.
 *
 * @param template the line's code, label, sign and favourable direction
 * @param yearPlan the full-year plan, locked at M1
 * @param forecast the full-year forecast
 * @param commentary the sender's words; empty when there are none
 */
public record FinanceLine(
    TemplateLine template,
    Figure ytdPlan,
    Figure ytdActual,
    Figure yearPlan,
    Figure forecast,
    Optional<Figure> monthPlan,
    Optional<Figure> monthActual,
    String commentary,
    String justification) {

  static FinanceLine of(TemplateLine template, ReturnRow row) {
    return new FinanceLine(
        template,
        row.money("ytd_plan"),
        row.money("ytd_actual"),
        row.money("fot_plan"),
        row.money("fot_forecast"),
        row.moneyIfGiven("month_plan"),
        row.moneyIfGiven("month_actual"),
        row.text("commentary"),
        row.text("justification"));
  }

  public String code() {
    return template.code();
  }

  public String label() {
    return template.label();
  }

  /** Favourable positive. */
  public Money ytdVariance() {
    return template.variance(ytdPlan.money(), ytdActual.money());
  }

  /** Favourable positive. */
  public Money forecastVariance() {
    return template.variance(yearPlan.money(), forecast.money());
  }
}
