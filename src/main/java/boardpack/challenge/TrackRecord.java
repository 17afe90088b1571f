package boardpack.challenge;

import boardpack.basics.FinancialYear;
import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an organisation, or the footprint, promised and forecast in past years, and what it
 * delivered.
 *
 * @param organisation its code; the footprint's code for all bodies together
 * @param rate delivered / planned over all years, per cent; empty when nothing was planned
 * @param forecasts made month by month, last year's and this year's
 */
public record TrackRecord(
    String organisation,
    String name,
    List<Year> years,
    Optional<BigDecimal> rate,
    List<Forecast> forecasts) {
  public TrackRecord {
    years = List.copyOf(years);
    forecasts = List.copyOf(forecasts);
  }

  /** One whose monthly forecasts are not known. */
  public TrackRecord(
      String organisation, String name, List<Year> years, Optional<BigDecimal> rate) {
    this(organisation, name, years, rate, List.of());
  }

  /** One past year's programme, £000. */
  public record Year(
      FinancialYear year,
      Money planned,
      Money delivered,
      Money recurrentDelivered,
      List<Source> sources) {
    public Year {
      sources = List.copyOf(sources);
    }
  }

  /**
   * What was forecast for the year in one of its months, £000, in the line's own sign.
   *
   * @param line the line's code
   * @param ytdActual what was delivered to that month
   * @param outcome what the year came to; empty while it is not over
   */
  public record Forecast(
      Period period,
      String line,
      Money ytdActual,
      Money forecast,
      Optional<Money> outcome,
      List<Source> sources) {
    public Forecast {
      sources = List.copyOf(sources);
    }
  }
}
