package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.reference.Organisation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One line of one organisation, in full and in the return's own sign; variances
 * favourable-positive.
 *
 * @param line the line code
 * @param source figure name ({@code ytdPlan}, {@code ytdActual}, {@code yearPlan}, {@code
 *     forecast}) to its cell
 * @param share per cent of a shared organisation that counts here, and the parts that do
 */
public record PositionLine(
    String organisation,
    String name,
    Organisation.Kind kind,
    String line,
    String label,
    Money ytdPlan,
    Money ytdActual,
    Money ytdVariance,
    Money yearPlan,
    Money forecast,
    Money forecastVariance,
    String commentary,
    Map<String, Source> source,
    Optional<BigDecimal> share,
    Optional<Money> sharedYtdPlan,
    Optional<Money> sharedYtdActual,
    Optional<Money> sharedYearPlan,
    Optional<Money> sharedForecast) {
  public PositionLine {
    source = Map.copyOf(source);
  }
}
