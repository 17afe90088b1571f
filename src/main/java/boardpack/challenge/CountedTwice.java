package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.reconciliation.SavingsPosition.Pair;
import boardpack.returns.Scheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * RT14: the same saving claimed by a commissioner and a provider, as reconciliation pairs them.
 *
 * <pre>
 * amber: one pair;  red: all pairs above 2 % of the footprint's programme
 * at risk = what is counted twice
 * </pre>
 *
 * A pair is two organisations' matter: the footprint's floor, which grows with its spend, would
 * hide it, so that a fixed one is used.
 */
final class CountedTwice implements FootprintTest {
  @Override
  public String id() {
    return "RT14";
  }

  @Override
  public Verdict of(Whole footprint, Rule rule) {
    var savings = footprint.reconciliation().savings();
    if (savings.schemes().isEmpty()) {
      return Verdict.notRun("no savings scheme is reported");
    }
    var pairs = savings.pairs();
    var twice = Money.sum(pairs.stream().map(pair -> pair.counted().yearPlan()));
    var programme = savings.total().yearPlan().plus(savings.doubleCounted().yearPlan());
    return Percent.of(twice, programme)
        .flatMap(share -> rule.limit("share").above(share, "% of the footprint's programme"))
        .map(
            breach ->
                Verdict.of(
                    pairs.stream()
                        .filter(pair -> pair.counted().yearPlan().signum() > 0)
                        .map(pair -> found(pair, breach, footprint, rule))
                        .toList()))
        .orElse(Verdict.CLEAR);
  }

  private static Found found(Pair pair, Breach breach, Whole footprint, Rule rule) {
    var one = pair.one().scheme();
    var other = pair.other().scheme();
    var counted = pair.counted().yearPlan();
    var found =
        Found.of(
                breach,
                counted,
                rule.sentence()
                    .with("ref", pair.systemRef())
                    .with("a", footprint.month().nameOf(one.organisation()))
                    .with("x", one.money().yearPlan().money())
                    .with("b", footprint.month().nameOf(other.organisation()))
                    .with("y", other.money().yearPlan().money()),
                cells(one, other))
            .onScheme(pair.systemRef());
    return counted.isLessThan(Money.rounded(rule.number("least"))) ? found : found.withoutFloor();
  }

  private static List<Source> cells(Scheme... schemes) {
    return Stream.of(schemes).map(scheme -> scheme.money().yearPlan().source()).toList();
  }
}
