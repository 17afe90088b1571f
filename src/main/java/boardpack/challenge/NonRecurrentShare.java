package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.challenge.TrackRecord.Year;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * RT06: the one-off part of the forecast.
 *
 * <pre>
 * n = non-recurrent fot / fot
 * carry-in = non-recurrent savings delivered last year: they are in this year's gap already
 * at risk = non-recurrent fot above 25 % of fot
 * </pre>
 *
 * Red too when the share rose two years running, this one included (the past from the look-back).
 */
final class NonRecurrentShare implements ProgrammeTest {
  @Override
  public String id() {
    return "RT06";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var oneOff = programme.only(scheme -> !scheme.recurrent());
    var share = Percent.of(oneOff.forecast(), programme.forecast());
    if (share.isEmpty()) {
      return Verdict.notRun("its savings forecast is not above nought");
    }
    var past = pastShares(body);
    var breach =
        Breach.worst(
            rule.limit("share").above(share.get(), "% of the forecast"), rising(past, share.get()));
    var verdict =
        Verdict.of(
            breach
                .map(worst -> found(worst, oneOff, programme, share.get(), rule))
                .map(one -> carriedIn(one, body)));
    return past.size() < 2
        ? verdict.lacking(Optional.of("two earlier years are not known: a rise cannot be seen"))
        : verdict;
  }

  private static Found found(
      Breach breach, Programme oneOff, Programme programme, Percent share, Rule rule) {
    var usual = programme.forecast().percent(rule.limit("share").amber().orElse(BigDecimal.ZERO));
    return Found.of(
        breach,
        oneOff.forecast().minus(usual),
        rule.sentence().with("n", share).with("x", oneOff.forecast()),
        oneOff.cells("fot", "recurrent"));
  }

  private static Found carriedIn(Found found, Body body) {
    var lastYear = body.asOf().year().previous();
    return PastDelivery.of(body.month().history(), body.code(), body.asOf().year()).years().stream()
        .filter(year -> year.year().equals(lastYear))
        .map(year -> year.delivered().minus(year.recurrentDelivered()))
        .filter(oneOff -> oneOff.signum() > 0)
        .findFirst()
        .map(
            oneOff ->
                found.saying(
                    found
                        .sentence()
                        .and("£{c}k of last year's savings was one-off: this year's gap holds it.")
                        .with("c", oneOff)))
        .orElse(found);
  }

  private static Optional<Breach> rising(List<BigDecimal> past, Percent now) {
    if (past.size() < 2) {
      return Optional.empty();
    }
    var before = past.get(past.size() - 2);
    var last = past.get(past.size() - 1);
    boolean rose = before.compareTo(last) < 0 && last.compareTo(now.value()) < 0;
    return rose
        ? Optional.of(new Breach(Challenge.Level.RED, "rising two years running"))
        : Optional.empty();
  }

  /** The one-off share of each past year, oldest first. */
  private static List<BigDecimal> pastShares(Body body) {
    return PastDelivery.of(body.month().history(), body.code(), body.asOf().year()).years().stream()
        .flatMap(year -> oneOffShare(year).stream())
        .toList();
  }

  private static Optional<BigDecimal> oneOffShare(Year year) {
    Money oneOff = year.delivered().minus(year.recurrentDelivered());
    return Percent.of(oneOff, year.delivered()).map(Percent::value);
  }
}
