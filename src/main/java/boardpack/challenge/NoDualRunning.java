package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RT13: a transformational scheme that moves care without paying for running old and new side by
 * side.
 *
 * <pre>
 * expected = 3/12 × gross_cost_replaced
 * overlap months = transition_cost / (gross_cost_replaced / 12)
 * amber: overlap under 3 months;  red: nothing at all and gross_cost_replaced above £500k
 * at risk = expected − transition_cost
 * </pre>
 */
final class NoDualRunning implements ProgrammeTest {
  private static final String REPLACED = "gross_cost_replaced";

  @Override
  public String id() {
    return "RT13";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var changes = programme.only(scheme -> scheme.isTransformational() && !scheme.isUnidentified());
    if (changes.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    var silent = changes.only(scheme -> scheme.quantity(REPLACED).isEmpty());
    if (silent.size() == changes.size()) {
      return Verdict.notRun(why(silent));
    }
    var found = new ArrayList<Found>();
    changes.schemes().forEach(scheme -> found(scheme, rule).ifPresent(found::add));
    var verdict = Verdict.of(found);
    return silent.isEmpty() ? verdict : verdict.lacking(Optional.of(why(silent)));
  }

  private static String why(Programme silent) {
    return "the cost replaced is not stated for " + Refs.of(silent);
  }

  private static Optional<Found> found(Scheme scheme, Rule rule) {
    var replaced =
        scheme.quantity(REPLACED).map(cell -> Money.rounded(cell.value())).orElse(Money.ZERO);
    var stated = scheme.money().transitionCost().money().abs();
    var months = rule.limit("overlap").amber().orElse(BigDecimal.ZERO);
    var expected = replaced.times(months).dividedBy(12);
    return breach(replaced, stated, rule)
        .map(
            breach ->
                Found.of(
                        breach,
                        expected.minus(stated),
                        sentence(replaced, stated, rule).with("k", months).with("x", expected),
                        cells(scheme))
                    .onScheme(scheme.ref()));
  }

  private static Optional<Breach> breach(Money replaced, Money stated, Rule rule) {
    if (replaced.signum() <= 0) {
      return Optional.empty();
    }
    var overlap = Percent.of(stated.value(), replaced.value()).times();
    var months = overlap.multiply(BigDecimal.valueOf(12));
    var none =
        stated.isZero()
            ? rule.limit("cost-replaced").above(replaced, " replaced at no cost of change")
            : Optional.<Breach>empty();
    return Breach.worst(none, rule.limit("overlap").below(months, " months of overlap"));
  }

  private static Sentence sentence(Money replaced, Money stated, Rule rule) {
    if (stated.isZero()) {
      return rule.sentence();
    }
    var months = Percent.of(stated.value().multiply(BigDecimal.valueOf(12)), replaced.value());
    return Sentence.of(
            "The scheme moves care between settings with £{y}k for double running, {m} months of"
                + " overlap. At {k} months of overlap the cost would be £{x}k.")
        .with("y", stated)
        .with("m", months.times());
  }

  private static List<Source> cells(Scheme scheme) {
    return new Programme(List.of(scheme)).cells("transition_cost", REPLACED);
  }
}
