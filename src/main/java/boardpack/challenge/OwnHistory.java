package boardpack.challenge;

import boardpack.basics.FinancialYear;
import boardpack.basics.Money;
import boardpack.returns.History;
import boardpack.returns.History.Delivery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an organisation's own past schemes delivered, each counted by what it was planned to save.
 *
 * @param schemes by rate of delivery, the lowest first
 */
record OwnHistory(List<Past> schemes) implements Spread {
  private static final int SCALE = 8;

  /** One past scheme; the plan is above nought. */
  record Past(Money planned, Money delivered) {
    double rate() {
      return delivered.value().doubleValue() / planned.value().doubleValue();
    }
  }

  OwnHistory {
    schemes = schemes.stream().sorted(Comparator.comparing(Past::rate)).toList();
  }

  /** Empty while fewer than so many schemes of the years before are known. */
  static Optional<OwnHistory> of(
      History history, String organisation, FinancialYear before, int fewest) {
    var past =
        history.delivery().stream()
            .filter(row -> row.organisation().equals(organisation) && !row.isWholeProgramme())
            .filter(row -> row.year().compareTo(before) < 0)
            .filter(row -> row.planned().money().signum() > 0)
            .map(OwnHistory::past)
            .toList();
    return past.size() < fewest ? Optional.empty() : Optional.of(new OwnHistory(past));
  }

  /** Delivered over planned. */
  BigDecimal rate() {
    return delivered().value().divide(planned().value(), SCALE, RoundingMode.HALF_UP);
  }

  @Override
  public double quantile(double p) {
    double wanted = p * planned().value().doubleValue();
    double reached = 0;
    for (var past : schemes) {
      reached += past.planned().value().doubleValue();
      if (reached >= wanted) {
        return past.rate();
      }
    }
    return schemes.get(schemes.size() - 1).rate();
  }

  @Override
  public double mean() {
    return rate().doubleValue();
  }

  private static Past past(Delivery row) {
    return new Past(row.planned().money(), row.delivered().money());
  }

  private Money planned() {
    return Money.sum(schemes.stream().map(Past::planned));
  }

  private Money delivered() {
    return Money.sum(schemes.stream().map(Past::delivered));
  }
}
