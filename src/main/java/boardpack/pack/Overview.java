package boardpack.pack;

import boardpack.basics.Money;
import boardpack.reference.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * Position by organisation: NHS beside council, one sign.
 *
 * @param nhs each NHS body's performance against its control total excluding STF, and the part of
 *     it that counts here
 * @param nhsTotal the footprint's control total; empty when no NHS body reported
 * @param councils each council's net adult social care against budget
 * @param councilTotal their sum, beside the NHS, never in it
 * @param notes what must be said beside the table: STF, elimination, shares without agreement
 */
public record Overview(
    List<Row> nhs,
    Optional<Row> nhsTotal,
    List<Row> councils,
    Optional<Row> councilTotal,
    List<String> notes) {
  public Overview {
    nhs = List.copyOf(nhs);
    councils = List.copyOf(councils);
    notes = List.copyOf(notes);
  }

  /**
   * One organisation, £000, variances favourable-positive.
   *
   * @param ref reference of the row; a figure of it is the reference and its column's letter: a YTD
   *     plan, b YTD actual, c YTD variance, d year plan, e forecast, f forecast variance, g
   *     underlying
   * @param share such as {@code 50.0 % here}; empty for a body of this footprint alone
   * @param stf STF income forecast, where the body earns it
   * @param underlying underlying position, where it was sent
   */
  public record Row(
      String ref,
      String organisation,
      String name,
      Optional<Organisation.Kind> kind,
      String share,
      Money ytdPlan,
      Money ytdActual,
      Money ytdVariance,
      Money yearPlan,
      Money forecast,
      Money forecastVariance,
      Optional<Money> stf,
      Optional<Money> underlying,
      String commentary) {}
}
