package boardpack.challenge;

import boardpack.basics.FinancialYear;
import boardpack.basics.Money;
import boardpack.basics.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an organisation promised in past years, and what it delivered.
 *
 * @param rate delivered / planned over all years, per cent; empty when nothing was planned
 */
public record TrackRecord(
    String organisation, String name, List<Year> years, Optional<BigDecimal> rate) {
  public TrackRecord {
    years = List.copyOf(years);
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
}
