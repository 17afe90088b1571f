package boardpack.challenge;

import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.SavingsPosition;
import java.util.Map;
import java.util.Optional;

/**
 * What the programmes of a footprint's month may come to.
 *
 * @param footprint empty when its NHS bodies report no scheme
 */
record Landings(Map<String, Simulation> byOrganisation, Optional<Simulation> footprint) {
  Landings {
    byOrganisation = Map.copyOf(byOrganisation);
  }

  /** Draws them; none where no thresholds held yet in the month. */
  static Landings of(FootprintMonth month, SavingsPosition savings, RuleBook rules, long seed) {
    var weights = rules.thresholds("RT08");
    var spreads = rules.thresholds(ChanceOfLanding.ID);
    if (weights.isEmpty() || spreads.isEmpty()) {
      return new Landings(Map.of(), Optional.empty());
    }
    return new LandingDraws(month, savings, weights.get(), spreads.get(), seed)
        .against(savings.total().yearPlan());
  }

  Optional<Simulation> of(String organisation) {
    return Optional.ofNullable(byOrganisation.get(organisation));
  }
}
