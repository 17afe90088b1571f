package boardpack.reconciliation;

import boardpack.reconciliation.SavingsPosition.Pair;
import boardpack.reconciliation.SavingsPosition.SavingsTotal;
import boardpack.reconciliation.SavingsPosition.SharedScheme;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import boardpack.returns.Scheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Adds up the schemes of NHS bodies without counting a saving twice. Where partners claim it under
 * one system reference, each of the four figures counts by its smaller value: of the commissioners'
 * QIPP and the trusts' cost-out, or, between bodies of one kind, of the bodies' claims.
 */
final class SavingsAdded {
  private final FootprintMonth month;

  private SavingsAdded(FootprintMonth month) {
    this.month = month;
  }

  static SavingsPosition of(FootprintMonth month, List<FinanceReturn> finance) {
    var added = new SavingsAdded(month);
    var schemes =
        finance.stream()
            .flatMap(received -> received.schemes().stream())
            .map(added::shared)
            .toList();
    var nhs = schemes.stream().filter(each -> kind(each) != ReturnKind.LA).toList();
    var council = schemes.stream().filter(each -> kind(each) == ReturnKind.LA).toList();
    var pairs = pairs(nhs);
    var twice =
        claimedByTwo(nhs).values().stream()
            .map(claims -> SavingsSum.minus(SavingsSum.of(claims), counted(claims)))
            .reduce(SavingsSum.NIL, SavingsSum::plus);
    return new SavingsPosition(
        schemes, pairs, SavingsSum.minus(SavingsSum.of(nhs), twice), twice, SavingsSum.of(council));
  }

  private SharedScheme shared(Scheme scheme) {
    var share = month.shares().share(scheme.organisation(), month.footprint().number());
    var money = scheme.money();
    return new SharedScheme(
        scheme,
        share.map(Share::percent),
        share.map(part -> part.of(money.yearPlan().money())).orElse(money.yearPlan().money()),
        share.map(part -> part.of(money.ytdPlan().money())).orElse(money.ytdPlan().money()),
        share.map(part -> part.of(money.ytdActual().money())).orElse(money.ytdActual().money()),
        share.map(part -> part.of(money.forecast().money())).orElse(money.forecast().money()));
  }

  private static List<Pair> pairs(List<SharedScheme> nhs) {
    var pairs = new ArrayList<Pair>();
    claimedByTwo(nhs)
        .forEach(
            (ref, claims) -> {
              var one = claims.get(0);
              var other = claims.stream().filter(each -> !sameBody(each, one)).findFirst();
              pairs.add(new Pair(ref, one, other.orElseThrow(), counted(claims)));
            });
    return pairs;
  }

  /** The schemes under each system reference that more than one body uses. */
  private static Map<String, List<SharedScheme>> claimedByTwo(List<SharedScheme> nhs) {
    var byRef = new TreeMap<String, List<SharedScheme>>();
    for (var each : nhs) {
      each.scheme()
          .systemRef()
          .ifPresent(ref -> byRef.computeIfAbsent(ref, key -> new ArrayList<>()).add(each));
    }
    byRef
        .values()
        .removeIf(claims -> claims.stream().allMatch(each -> sameBody(each, claims.get(0))));
    return byRef;
  }

  private static SavingsTotal counted(List<SharedScheme> claims) {
    var sides = grouped(claims, each -> kind(each).name());
    var sums = sides.size() > 1 ? sides : grouped(claims, each -> each.scheme().organisation());
    return sums.stream().map(SavingsSum::of).reduce(SavingsSum::smaller).orElse(SavingsSum.NIL);
  }

  private static Collection<List<SharedScheme>> grouped(
      List<SharedScheme> claims, Function<SharedScheme, String> by) {
    return claims.stream()
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
        .values();
  }

  private static boolean sameBody(SharedScheme one, SharedScheme other) {
    return one.scheme().organisation().equals(other.scheme().organisation());
  }

  private static ReturnKind kind(SharedScheme shared) {
    return shared.scheme().row().of().key().kind();
  }
}
