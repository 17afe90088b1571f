package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.ReturnKind;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A commissioner's and a trust's scheme that look like one saving though no system reference joins
 * them: each names the other body, they start within two months, and their plans lie within 20 % of
 * each other.
 */
record LookAlike(Scheme qipp, Scheme costOut) {
  private static final int MONTHS = 2;
  private static final BigDecimal WITHIN = BigDecimal.valueOf(20);
  private static final Comparator<Scheme> ORDER = Comparator.comparing(CountedScheme::key);

  static List<LookAlike> of(FootprintMonth month) {
    var alike = new ArrayList<LookAlike>();
    var costOut =
        schemes(month, ReturnKind.PROV).stream()
            .filter(scheme -> !scheme.category().equals("income"))
            .toList();
    for (var qipp : schemes(month, ReturnKind.COMM)) {
      costOut.stream()
          .map(other -> new LookAlike(qipp, other))
          .filter(LookAlike::isOneSaving)
          .forEach(alike::add);
    }
    return alike;
  }

  Money smaller() {
    return plan(qipp).min(plan(costOut));
  }

  private boolean isOneSaving() {
    return names(qipp, costOut)
        && names(costOut, qipp)
        && (qipp.systemRef().isEmpty() || costOut.systemRef().isEmpty())
        && Math.abs(qipp.startMonth() - costOut.startMonth()) <= MONTHS
        && smaller().signum() > 0
        && isWithin();
  }

  private boolean isWithin() {
    var larger = plan(qipp).max(plan(costOut));
    return !larger.minus(smaller()).isMoreThan(larger.percent(WITHIN));
  }

  private static boolean names(Scheme one, Scheme other) {
    return one.counterparty().equals(Optional.of(other.organisation()));
  }

  private static List<Scheme> schemes(FootprintMonth month, ReturnKind kind) {
    return month
        .finance(kind)
        .flatMap(finance -> finance.schemes().stream())
        .sorted(ORDER)
        .toList();
  }

  private static Money plan(Scheme scheme) {
    return scheme.money().yearPlan().money();
  }
}
