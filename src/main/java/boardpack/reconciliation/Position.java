package boardpack.reconciliation;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.reference.Organisation;
import boardpack.returns.FinanceLine;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of one organisation: plan, actual and forecast in full and in the return's own sign,
 * variances favourable-positive.
 *
 * @param sharing what counts in this footprint, where the organisation is shared; else empty
 */
public record Position(
    String organisation,
    String name,
    Organisation.Kind kind,
    FinanceLine line,
    Optional<Sharing> sharing) {

  /**
   * The part of a shared organisation's line that counts in this footprint.
   *
   * @param percent the agreed share; 100 or 0 where there is no agreement and this is, or is not,
   *     the host footprint
   * @param agreed whether the share was agreed
   */
  public record Sharing(
      BigDecimal percent,
      boolean agreed,
      Money ytdPlan,
      Money ytdActual,
      Money yearPlan,
      Money forecast) {}

  /** The year-to-date plan that counts here. */
  public Money ytdPlan() {
    return sharing.map(Sharing::ytdPlan).orElse(line.ytdPlan().money());
  }

  public Money ytdActual() {
    return sharing.map(Sharing::ytdActual).orElse(line.ytdActual().money());
  }

  public Money yearPlan() {
    return sharing.map(Sharing::yearPlan).orElse(line.yearPlan().money());
  }

  public Money forecast() {
    return sharing.map(Sharing::forecast).orElse(line.forecast().money());
  }

  /** Favourable positive, of what counts here. */
  public Money ytdVariance() {
    return line.template().variance(ytdPlan(), ytdActual());
  }

  /** Favourable positive, of what counts here. */
  public Money forecastVariance() {
    return line.template().variance(yearPlan(), forecast());
  }

  /** The cell of the year-to-date actual. */
  public Figure ytdActualAsSent() {
    return line.ytdActual();
  }
}
