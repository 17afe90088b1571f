package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.MissingReturn;
import boardpack.reconciliation.SavingsPosition.Pair;
import boardpack.returns.ReturnKind;
import boardpack.returns.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * RT14: the same saving claimed by a commissioner and a provider: one system reference, as
 * reconciliation pairs them and counts them once; or schemes that look alike ({@link LookAlike}).
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
    var pairs =
        savings.pairs().stream().filter(pair -> pair.counted().yearPlan().signum() > 0).toList();
    var alike = LookAlike.of(footprint.month());
    var twice =
        Money.sum(pairs.stream().map(pair -> pair.counted().yearPlan()))
            .plus(Money.sum(alike.stream().map(LookAlike::smaller)));
    var programme = savings.total().yearPlan().plus(savings.doubleCounted().yearPlan());
    var found =
        Percent.of(twice, programme)
            .flatMap(share -> rule.limit("share").above(share, "% of the footprint's programme"))
            .map(
                breach ->
                    Stream.concat(
                            pairs.stream().map(pair -> found(pair, breach, footprint, rule)),
                            alike.stream().map(one -> found(one, breach, footprint, rule)))
                        .toList())
            .orElse(List.of());
    return Verdict.of(found).lacking(unknown(footprint.month()));
  }

  /** The NHS bodies whose schemes can be paired with nobody's: their returns are missing. */
  private static Optional<String> unknown(FootprintMonth month) {
    var names =
        month.missing().stream()
            .filter(one -> one.kind() == ReturnKind.PROV || one.kind() == ReturnKind.COMM)
            .map(MissingReturn::name)
            .sorted()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.empty() : Optional.of("no savings are known of " + names);
  }

  private static Found found(Pair pair, Breach breach, Whole footprint, Rule rule) {
    var one = pair.one().scheme();
    var other = pair.other().scheme();
    var sentence = named(rule.sentence().with("ref", pair.systemRef()), one, other, footprint);
    var counted = pair.counted().yearPlan();
    return sized(Found.of(breach, counted, sentence, cells(one, other)), rule)
        .onScheme(pair.systemRef())
        .whose(NhsSchemes.commissionerOf(one, other));
  }

  private static Found found(LookAlike alike, Breach breach, Whole footprint, Rule rule) {
    var one = alike.qipp();
    var other = alike.costOut();
    var sentence =
        named(
            Sentence.of(
                "{a} (£{x}k, {ref}) and {b} (£{y}k, {other}) name each other for savings that start"
                    + " within two months and lie within 20% of each other. If they are one saving,"
                    + " the footprint total counts it twice."),
            one,
            other,
            footprint);
    return sized(
            Found.of(
                breach,
                alike.smaller(),
                sentence.with("ref", one.ref()).with("other", other.ref()),
                cells(one, other)),
            rule)
        .onScheme(one.ref())
        .whose(one.organisation());
  }

  private static Sentence named(Sentence sentence, Scheme one, Scheme other, Whole footprint) {
    return sentence
        .with("a", footprint.month().nameOf(one.organisation()))
        .with("x", one.money().yearPlan().money())
        .with("b", footprint.month().nameOf(other.organisation()))
        .with("y", other.money().yearPlan().money());
  }

  private static Found sized(Found found, Rule rule) {
    var least = Money.rounded(rule.number("least"));
    return found.atRisk().isLessThan(least) ? found : found.withoutFloor();
  }

  private static List<Source> cells(Scheme... schemes) {
    return Stream.of(schemes).map(scheme -> scheme.money().yearPlan().source()).toList();
  }
}
