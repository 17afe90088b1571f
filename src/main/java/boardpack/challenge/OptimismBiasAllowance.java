package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RT21: the contingency of a scheme that needs capital against HM Treasury's starting point for its
 * kind of project ({@link OptimismBias}).
 *
 * <pre>
 * amber: contingency under half of it;  red: under a quarter of it, or none
 * at risk = capital_needed × (starting point − contingency)
 * </pre>
 */
final class OptimismBiasAllowance implements ProgrammeTest {
  private static final String HELD = "contingency_pct";
  private static final String TYPE = "project_type";

  @Override
  public String id() {
    return "RT21";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var capital = programme.only(OptimismBiasAllowance::needsCapital);
    if (capital.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    var silent = capital.only(scheme -> !isGiven(scheme));
    if (silent.size() == capital.size()) {
      return Verdict.notRun(why(silent));
    }
    var found = new ArrayList<Found>();
    capital.schemes().stream()
        .filter(OptimismBiasAllowance::isGiven)
        .forEach(scheme -> found(scheme, rule).ifPresent(found::add));
    var verdict = Verdict.of(found);
    return silent.isEmpty() ? verdict : verdict.lacking(Optional.of(why(silent)));
  }

  private static Optional<Found> found(Scheme scheme, Rule rule) {
    var needed = scheme.money().capitalNeeded().money();
    var held = scheme.quantity(HELD).map(cell -> cell.value()).orElse(BigDecimal.ZERO);
    return bias(scheme, needed)
        .flatMap(
            bias ->
                breach(held, bias.capital(), rule)
                    .map(
                        breach ->
                            Found.of(
                                    breach,
                                    needed.percent(bias.capital().subtract(held)),
                                    sentence(held, bias, needed, rule),
                                    new Programme(List.of(scheme))
                                        .cells("capital_needed", HELD, TYPE))
                                .onScheme(scheme.ref())));
  }

  private static Optional<OptimismBias> bias(Scheme scheme, Money needed) {
    return scheme
        .given(TYPE)
        .flatMap(OptimismBias::of)
        .map(bias -> OptimismBias.mix(List.of(new OptimismBias.Part(needed, bias))));
  }

  private static Sentence sentence(BigDecimal held, OptimismBias bias, Money needed, Rule rule) {
    return rule.sentence()
        .and("On £{z}k of capital the allowance that is missing comes to £{m}k.")
        .with("x", held)
        .with("y", bias.capital())
        .with("z", needed)
        .with("m", needed.percent(bias.capital().subtract(held)));
  }

  private static Optional<Breach> breach(BigDecimal held, BigDecimal start, Rule rule) {
    if (held.signum() <= 0) {
      return Optional.of(new Breach(Challenge.Level.RED, "no contingency"));
    }
    var share = held.movePointRight(2).divide(start, 8, RoundingMode.HALF_UP);
    return rule.limit("allowance").below(share, "% of the starting point");
  }

  private static boolean needsCapital(Scheme scheme) {
    return scheme.money().capitalNeeded().money().signum() > 0;
  }

  private static boolean isGiven(Scheme scheme) {
    return scheme.quantity(HELD).isPresent()
        && scheme.given(TYPE).flatMap(OptimismBias::of).isPresent();
  }

  private static String why(Programme silent) {
    return "contingency or kind of project is not stated for " + Refs.of(silent);
  }
}
