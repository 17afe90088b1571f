package boardpack.reconciliation;

import boardpack.basics.Finding;
import boardpack.basics.Money;
import boardpack.basics.Severity;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.util.List;

/** What must be said in the pack beside the figures, so that nobody takes them for more. */
final class Said {
  private Said() {}

  /**
   * The headline is proved a second way: the bodies' own variances must add up to it, but for two
   * tenths a shared body.
   */
  static List<Finding> ofProof(List<Position> positions, RollingUp rolling, RollUp rollUp) {
    long shared =
        positions.stream()
            .filter(position -> position.sharing().isPresent())
            .map(Position::organisation)
            .distinct()
            .count();
    var own = rolling.ownVariances(Position::forecast);
    return rollUp.controlTotal().stream()
        .map(total -> total.forecastVariance().minus(own))
        .filter(apart -> apart.abs().isMoreThan(new Money(BigDecimal.valueOf(2 * shared, 1))))
        .map(
            apart ->
                said(
                    "O07",
                    "The footprint's forecast variance is not the sum of its bodies' own variance lines: %s apart."
                        .formatted(SideOf.exactly(apart.abs())),
                    "Ask the bodies whose variance line is not performance less control total."))
        .toList();
  }

  static List<Finding> ofShares(FootprintMonth month, MonthOfReturns now) {
    return now.returns().stream()
        .map(FinanceReturn::organisation)
        .distinct()
        .flatMap(
            body ->
                month.shares().share(body, month.footprint().number()).stream()
                    .filter(share -> !share.agreed())
                    .map(share -> notAgreed(month, body, share)))
        .toList();
  }

  private static Finding notAgreed(FootprintMonth month, String body, Share share) {
    int host = share.percents().firstKey();
    var where =
        host == share.footprint()
            ? "it stands here in full, in its host footprint"
            : "it is a memo here and stands in full in footprint " + host;
    return said(
        "O08",
        "%s belongs to %d footprints, which have not agreed percentages that add up to 100: %s."
            .formatted(month.nameOf(body), share.percents().size(), where),
        "Agree the percentages and state them on the Shares sheet of each plan.");
  }

  /** Schemes of trusts that only raise income from a commissioner of the footprint. */
  static List<Finding> ofIncomeSchemes(MonthOfReturns now) {
    var schemes =
        now.of(ReturnKind.PROV).stream()
            .flatMap(trust -> trust.schemes().stream())
            .filter(scheme -> !ContractDifferences.takesCostOut(scheme))
            .filter(scheme -> isWithPartner(now, scheme))
            .toList();
    if (schemes.isEmpty()) {
      return List.of();
    }
    var worth = Money.sum(schemes.stream().map(scheme -> scheme.money().yearPlan().money()));
    var refs = schemes.stream().map(each -> each.organisation() + " " + each.ref()).toList();
    return List.of(
        said(
            "O05",
            "Savings of %s only move income between partners (%s): the system saves nothing by them."
                .formatted(SideOf.exactly(worth), String.join(", ", refs)),
            "Show them apart from savings that take out cost."));
  }

  private static boolean isWithPartner(MonthOfReturns now, Scheme scheme) {
    return scheme
        .counterparty()
        .flatMap(now::of)
        .filter(partner -> partner.kind() == ReturnKind.COMM)
        .isPresent();
  }

  static Finding said(String code, String message, String remedy) {
    return Finding.ofFile(code, Severity.FINDING, message, remedy);
  }
}
