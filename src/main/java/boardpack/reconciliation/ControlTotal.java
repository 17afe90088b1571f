package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.plan.Plan.Target;
import boardpack.reconciliation.ReconciliationItem.Side;
import boardpack.returns.ReturnKind;
import java.util.List;
import java.util.Optional;

/**
 * The footprint's control total in its plan against the sum of those of its NHS bodies (O07). It is
 * compared only when every body's lines are in and every share is agreed, and on one basis: a plan
 * that states the total including STF agrees with the bodies' totals including STF.
 */
final class ControlTotal {
  private ControlTotal() {}

  static Optional<Difference> difference(
      FootprintMonth month, MonthOfReturns now, MonthOfReturns then) {
    boolean complete =
        month.missing().stream().noneMatch(missing -> isOfNhs(missing.kind()))
            && now.returns().stream()
                .filter(received -> isOfNhs(received.kind()))
                .allMatch(received -> counts(month, then, received.organisation()));
    return complete
        ? target(month).flatMap(target -> difference(month, then, target))
        : Optional.empty();
  }

  private static boolean counts(FootprintMonth month, MonthOfReturns then, String body) {
    var share = month.shares().share(body, month.footprint().number());
    return then.of(body).filter(Headline::isIn).isPresent()
        && share.map(Share::agreed).orElse(true);
  }

  private static Optional<Target> target(FootprintMonth month) {
    var year = month.period().year().toString();
    return month.plan().flatMap(plan -> plan.chosen("control_total", "", year));
  }

  private static Optional<Difference> difference(
      FootprintMonth month, MonthOfReturns then, Target target) {
    var rollUp = new RollingUp(Positions.of(month, then.returns())).of(Optional.empty());
    var including = rollUp.controlTotalWithStf().map(Total::yearPlan);
    var tolerance = Tolerance.of("O07", then.period());
    boolean agreesIncluding =
        including
            .filter(total -> total.isWithin(tolerance.floor(), target.value().money()))
            .isPresent();
    return agreesIncluding
        ? rollUp
            .controlTotalWithStf()
            .map(total -> difference(month, then, target, total, "including STF"))
        : rollUp
            .controlTotal()
            .map(total -> difference(month, then, target, total, "excluding STF"));
  }

  private static Difference difference(
      FootprintMonth month, MonthOfReturns then, Target target, Total total, String basis) {
    var tolerance = Tolerance.of("O07", then.period());
    var footprint = month.footprint().code();
    var stated = target.value();
    Money apart = stated.money().minus(total.yearPlan());
    return new Difference(
        tolerance,
        footprint,
        List.of(footprint),
        new Side(footprint, "control total of the plan", stated.money(), List.of(stated.source())),
        Optional.of(
            new Side(
                footprint,
                "control totals of its NHS bodies, " + basis,
                total.yearPlan(),
                total.sources())),
        apart,
        tolerance.floor(),
        "Lead director of finance of the footprint",
        "The plan states a control total of %s; its NHS bodies' control totals add to %s: %s apart."
            .formatted(
                SideOf.exactly(stated.money()),
                SideOf.exactly(total.yearPlan()),
                SideOf.exactly(apart.abs())),
        "");
  }

  private static boolean isOfNhs(ReturnKind kind) {
    return kind == ReturnKind.PROV || kind == ReturnKind.COMM;
  }
}
