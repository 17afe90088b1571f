package boardpack.reconciliation;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.reconciliation.RollUp.Eliminated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Income and spend between a trust and a commissioner of the footprint, to date, as each states it.
 * Only pairs of whom both have returned count: else the mismatch would be a missing return. A
 * contract counts by the commissioner's share.
 */
final class BetweenPartners {
  private BetweenPartners() {}

  static Optional<Eliminated> of(FootprintMonth month, MonthOfReturns now) {
    var pairs = now.pairs();
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    var income = Money.ZERO;
    var spend = Money.ZERO;
    List<Source> sources = new ArrayList<>();
    for (var pair : pairs) {
      var share =
          month.shares().share(pair.commissioner().organisation(), month.footprint().number());
      var earned = pair.atTrust("ytd_actual");
      var spent = pair.atCommissioner("ytd_actual");
      income = income.plus(part(share, earned));
      spend = spend.plus(part(share, spent));
      earned.forEach(figure -> sources.add(figure.source()));
      spent.forEach(figure -> sources.add(figure.source()));
    }
    return Optional.of(new Eliminated(income, spend, income.minus(spend), sources));
  }

  private static Money part(Optional<Share> share, List<Figure> figures) {
    var whole = Money.sum(figures.stream().map(Figure::money));
    return share.map(part -> part.of(whole)).orElse(whole);
  }
}
