package boardpack.returns;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import java.util.List;

/**
 * The money of a savings scheme, £000, savings positive.
 *
 * @param yearPlan the plan of the year
 * @param forecast the forecast of the year
 * @param fullYearEffect of the recurrent part
 * @param plan the plan of each month, April first
 * @param outturn actual for past months, forecast for future ones, April first
 * @param transitionCost one-off cost of change in the year
 */
public record SchemeMoney(
    Figure yearPlan,
    Figure ytdPlan,
    Figure ytdActual,
    Figure forecast,
    Figure fullYearEffect,
    List<Figure> plan,
    List<Figure> outturn,
    Figure transitionCost,
    Figure capitalNeeded) {
  public SchemeMoney {
    plan = List.copyOf(plan);
    outturn = List.copyOf(outturn);
  }

  static SchemeMoney of(ReturnRow row) {
    return new SchemeMoney(
        row.money("fy_plan"),
        row.money("ytd_plan"),
        row.money("ytd_actual"),
        row.money("fot"),
        row.money("fye"),
        Scheme.months(row, "plan_m"),
        Scheme.months(row, "fot_m"),
        row.money("transition_cost"),
        row.money("capital_needed"));
  }

  /** What the forecast still has to bring: never below nil. */
  public Money yetToDeliver() {
    return forecast.money().minus(ytdActual.money()).max(Money.ZERO);
  }
}
