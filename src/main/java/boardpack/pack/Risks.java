package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.Source;
import java.util.List;

/**
 * Risks and mitigations; those not yet in the forecast make it risk-adjusted.
 *
 * @param netUnmitigated risks less mitigations, each times its probability, not yet in the
 *     forecast; positive = the forecast may worsen by it
 */
public record Risks(
    String printedRef, List<Risk> risks, Money netUnmitigated, Money riskAdjustedVariance) {
  public Risks {
    risks = List.copyOf(risks);
  }

  /**
   * One risk or mitigation, £000.
   *
   * @param kind {@code risk} or {@code mitigation}
   * @param expected value times probability
   */
  public record Risk(
      String organisation,
      String name,
      String ref,
      String description,
      String kind,
      Money value,
      int probabilityPercent,
      Money expected,
      boolean inForecast,
      String ownerRole,
      Source source) {}
}
