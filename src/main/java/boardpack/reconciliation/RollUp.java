package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.basics.Source;
import java.util.List;
import java.util.Optional;

/**
 * The footprint's figures, each the sum of its bodies. Councils stand beside the NHS and are never
 * summed into it.
 *
 * @param controlTotal NHS bodies' performance against control total, excluding STF for trusts: the
 *     headline
 * @param controlTotalWithStf the same including STF: a memo
 * @param operatingIncome of the trusts
 * @param commissioned total expenditure of the commissioners
 * @param betweenPartners income and spend between partners: eliminated; the mismatch is its
 *     variance
 * @param socialCare net adult social care of the councils
 * @param parts each organisation's part of the headline
 */
public record RollUp(
    Optional<Total> controlTotal,
    Optional<Total> controlTotalWithStf,
    Optional<Total> operatingIncome,
    Optional<Total> commissioned,
    Optional<Eliminated> betweenPartners,
    Optional<Total> socialCare,
    List<Part> parts) {
  public RollUp {
    parts = List.copyOf(parts);
  }

  /** One organisation's part of the footprint's headline. */
  public record Part(Position position, String rule) {}

  /**
   * Income and spend between partners of the footprint.
   *
   * @param income what the trusts say they earned from partners, year to date
   * @param spend what the commissioners say they spent with partners, year to date
   * @param mismatch income − spend: nil when both agree
   */
  public record Eliminated(Money income, Money spend, Money mismatch, List<Source> sources) {
    public Eliminated {
      sources = List.copyOf(sources);
    }
  }
}
