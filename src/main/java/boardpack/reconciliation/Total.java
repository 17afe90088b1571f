package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.basics.Source;
import java.util.List;

/**
 * A sum over organisations that are proved to be its parts.
 *
 * @param label what it is, in words
 * @param rule how it was made, in words
 * @param sources every cell that went in
 */
public record Total(
    String label,
    Money ytdPlan,
    Money ytdActual,
    Money ytdVariance,
    Money yearPlan,
    Money forecast,
    Money forecastVariance,
    String rule,
    List<Source> sources) {
  public Total {
    sources = List.copyOf(sources);
  }
}
