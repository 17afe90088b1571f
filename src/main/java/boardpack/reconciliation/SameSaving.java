package boardpack.reconciliation;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.reconciliation.ReconciliationItem.Side;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import boardpack.returns.Scheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A saving that a commissioner and a trust both claim under one system reference (O05): the system
 * saves the smaller of the QIPP and the cost taken out; the rest moves a deficit.
 */
record SameSaving(String systemRef, List<Scheme> commissioners, List<Scheme> trusts) {

  static Stream<Difference> differences(MonthOfReturns month) {
    return in(month).map(same -> same.difference(month));
  }

  private static Stream<SameSaving> in(MonthOfReturns month) {
    var commissioners = byRef(month.of(ReturnKind.COMM));
    var trusts = byRef(month.of(ReturnKind.PROV));
    return commissioners.entrySet().stream()
        .flatMap(
            claimed ->
                Optional.ofNullable(trusts.get(claimed.getKey()))
                    .map(same -> new SameSaving(claimed.getKey(), claimed.getValue(), same))
                    .stream());
  }

  private static Map<String, List<Scheme>> byRef(List<FinanceReturn> returns) {
    var byRef = new TreeMap<String, List<Scheme>>();
    returns.stream()
        .flatMap(each -> each.schemes().stream())
        .forEach(
            scheme ->
                scheme
                    .systemRef()
                    .ifPresent(
                        ref ->
                            byRef.merge(
                                ref,
                                List.of(scheme),
                                (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList())));
    return byRef;
  }

  private Difference difference(MonthOfReturns month) {
    var tolerance = Tolerance.of("O05", month.period());
    var left = side("QIPP, plan of the year", commissioners);
    var right = side("cost-out, plan of the year", trusts);
    var costOut =
        Money.sum(trusts.stream().filter(ContractDifferences::takesCostOut).map(SameSaving::plan));
    var saved = left.amount().min(costOut).max(Money.ZERO);
    var apart = left.amount().max(costOut).minus(saved);
    return new Difference(
        tolerance,
        systemRef,
        List.of(left.organisation(), right.organisation()),
        left,
        Optional.of(right),
        apart,
        tolerance.floor(),
        "Owners of the scheme at both partners",
        "Scheme %s: %s claims %s, %s takes out %s of cost: the system saves %s; %s moves a deficit."
            .formatted(
                systemRef,
                month.name(left.organisation()),
                SideOf.exactly(left.amount()),
                month.name(right.organisation()),
                SideOf.exactly(costOut),
                SideOf.exactly(saved),
                SideOf.exactly(apart)),
        SideOf.justified(Stream.concat(commissioners.stream(), trusts.stream()).map(Scheme::row)));
  }

  private static Side side(String what, List<Scheme> schemes) {
    List<Figure> cells = schemes.stream().map(scheme -> scheme.money().yearPlan()).toList();
    return SideOf.sum(schemes.get(0).organisation(), what, cells);
  }

  private static Money plan(Scheme scheme) {
    return scheme.money().yearPlan().money();
  }
}
