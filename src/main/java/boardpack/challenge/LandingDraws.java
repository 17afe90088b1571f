package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.SavingsPosition;
import boardpack.returns.FinanceReturn;
import boardpack.returns.Scheme;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * RT20: 10,000 draws of what the programme may come to. What has been delivered is certain; what is
 * outstanding, max(0, fot − ytd_actual), is multiplied by a Beta-PERT of the scheme's class, or by
 * the organisation's own record, with schemes moving together ({@link Copula}).
 *
 * <p>Each organisation's programme is taken in full; the footprint's is that of its NHS bodies, by
 * their shares, each pair that two partners claim counted once.
 */
final class LandingDraws {
  private final FootprintMonth month;
  private final DatedThresholds weights;
  private final DatedThresholds spreads;
  private final long seed;
  private final Copula copula;
  private final int draws;
  private final Map<String, CountedScheme> counted;
  private final Map<String, Simulation> byOrganisation = new TreeMap<>();
  private final Outcomes footprint;

  LandingDraws(
      FootprintMonth month,
      SavingsPosition savings,
      DatedThresholds weights,
      DatedThresholds spreads,
      long seed) {
    this.month = month;
    this.weights = weights;
    this.spreads = spreads;
    this.seed = seed;
    this.draws = spreads.whole("draws");
    this.copula = new Copula(seed, draws, spreads.number("correlation").doubleValue());
    this.counted = CountedScheme.of(savings);
    this.footprint = new Outcomes(draws);
    month.finance().stream()
        .sorted(Comparator.comparing(FinanceReturn::organisation))
        .forEach(this::simulate);
  }

  /** Of each organisation, and of the footprint against its plan without what is counted twice. */
  Landings against(Money footprintPlan) {
    return new Landings(
        byOrganisation,
        counted.isEmpty() ? Optional.empty() : Optional.of(footprint.against(footprintPlan, seed)));
  }

  private void simulate(FinanceReturn finance) {
    if (finance.schemes().isEmpty()) {
      return;
    }
    var likelihood = Likelihood.of(finance.organisation(), month, weights);
    var outcomes = new Outcomes(draws);
    finance.schemes().forEach(scheme -> simulate(scheme, likelihood, outcomes));
    var plan = new Programme(finance.schemes()).yearPlan();
    byOrganisation.put(finance.organisation(), outcomes.against(plan, seed));
  }

  private void simulate(Scheme scheme, Likelihood likelihood, Outcomes outcomes) {
    var here = counted.get(CountedScheme.key(scheme));
    outcomes.addCertain(scheme.money().ytdActual().money());
    if (here != null) {
      footprint.addCertain(here.delivered());
    }
    var outstanding = scheme.money().yetToDeliver();
    if (outstanding.isZero()) {
      return;
    }
    var kind = DeliveryClass.of(scheme);
    double mean = kind == DeliveryClass.CERTAIN ? 1 : spread(kind, likelihood).mean();
    var parts = parts(scheme, kind, likelihood);
    outcomes.add(outstanding, parts, mean);
    if (here != null) {
      footprint.add(here.outstanding(), parts, mean);
    }
  }

  private double[] parts(Scheme scheme, DeliveryClass kind, Likelihood likelihood) {
    if (kind == DeliveryClass.CERTAIN) {
      var whole = new double[draws];
      Arrays.fill(whole, 1);
      return whole;
    }
    var parts = copula.draw(CountedScheme.key(scheme));
    var table = QuantileTable.of(spread(kind, likelihood));
    for (int draw = 0; draw < parts.length; draw++) {
      parts[draw] = table.at(parts[draw]);
    }
    return parts;
  }

  private Spread spread(DeliveryClass kind, Likelihood likelihood) {
    return kind.isRated() && likelihood.own().isPresent()
        ? likelihood.own().get()
        : BetaPert.of(spreads, kind.key());
  }
}
