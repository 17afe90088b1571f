package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Source;
import boardpack.challenge.Simulation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Savings and run rate.
 *
 * @param total NHS schemes, net of what two partners claim
 * @param totalCouncil the councils' schemes
 * @param months twelve months of the NHS programme
 * @param lastForecasts forecasts of the year as made in up to six past months
 * @param recurrentForecast the recurrent part of the NHS forecast
 * @param fullYearEffect of recurrent schemes: what is secured for next year
 * @param reachesPlan the month the plan is reached at the present rate; empty when it is not within
 *     the year
 */
public record Savings(
    List<SchemeLine> schemes,
    Total total,
    CouncilTotal totalCouncil,
    Optional<Simulation> simulation,
    List<Month> months,
    Optional<RunRate> runRate,
    List<ForecastMade> lastForecasts,
    Money recurrentForecast,
    Money oneOffForecast,
    Money fullYearEffect,
    Money transitionCost,
    Optional<Period> reachesPlan) {
  public Savings {
    schemes = List.copyOf(schemes);
    months = List.copyOf(months);
    lastForecasts = List.copyOf(lastForecasts);
  }

  /**
   * One scheme, in full, £000, savings positive.
   *
   * @param share per cent of a shared organisation that counts here, and the parts that do
   * @param source figure name ({@code yearPlan}, {@code ytdPlan}, {@code ytdActual}, {@code
   *     forecast}, {@code fullYearEffect}) to its cell
   */
  public record SchemeLine(
      String organisation,
      String organisationName,
      String ref,
      String name,
      String theme,
      Money yearPlan,
      Money ytdPlan,
      Money ytdActual,
      Money forecast,
      Money fullYearEffect,
      String status,
      String risk,
      boolean recurrent,
      int gateway,
      String ownerRole,
      boolean council,
      Optional<BigDecimal> share,
      Optional<Money> sharedYearPlan,
      Optional<Money> sharedYtdPlan,
      Optional<Money> sharedYtdActual,
      Optional<Money> sharedForecast,
      Map<String, Source> source) {
    public SchemeLine {
      source = Map.copyOf(source);
    }
  }

  /** Savings net of what is counted twice. */
  public record Total(
      String printedRef,
      Money yearPlan,
      Money ytdPlan,
      Money ytdActual,
      Money forecast,
      DoubleCounted doubleCounted) {}

  /** What two partners both claim: each pair's smaller value. */
  public record DoubleCounted(Money yearPlan, Money ytdPlan, Money ytdActual, Money forecast) {}

  /** The councils' savings, beside the NHS's. */
  public record CouncilTotal(
      String printedRef, Money yearPlan, Money ytdPlan, Money ytdActual, Money forecast) {}

  /**
   * One month of the programme, £000, cumulative from April.
   *
   * @param outturn actual to the month of the pack, forecast after
   */
  public record Month(Period period, boolean past, Money plan, Money outturn) {}

  /**
   * What the rest of the year needs, against what was achieved, £000 a month.
   *
   * @param monthsLeft nil in M12, when only the remainder counts
   */
  public record RunRate(Money needed, Money achieved, int monthsLeft, Money remaining) {}

  /** The forecast of the year as it was made in a month. */
  public record ForecastMade(Period in, Money forecast, Money ytdActual) {}
}
