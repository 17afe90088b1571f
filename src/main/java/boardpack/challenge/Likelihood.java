package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What part of a scheme's outstanding forecast is expected to come: by its rating, or at the
 * organisation's own rate of delivery once enough of its past schemes are known. What has no scheme
 * behind it keeps its weight; gateway 5 is certain.
 *
 * @param weights the thresholds of RT08
 */
record Likelihood(Optional<OwnHistory> own, DatedThresholds weights) {

  static Likelihood of(String organisation, FootprintMonth month, DatedThresholds weights) {
    var own =
        OwnHistory.of(
            month.history(), organisation, month.period().year(), weights.whole("own-history"));
    return new Likelihood(own, weights);
  }

  /** Of what is not yet delivered, rounded scheme by scheme. */
  Money expectedOf(Programme programme) {
    return Money.sum(
        programme.schemes().stream()
            .map(scheme -> scheme.money().yetToDeliver().times(weight(scheme))));
  }

  BigDecimal weight(Scheme scheme) {
    var kind = DeliveryClass.of(scheme);
    if (kind == DeliveryClass.CERTAIN) {
      return BigDecimal.ONE;
    }
    if (kind.isRated() && own.isPresent()) {
      return own.get().rate();
    }
    return weights.number("weights." + kind.key()).movePointLeft(2);
  }

  String inWords() {
    return own.map(
            past ->
                "The weight is the organisation's own rate of delivery, %s%% over %d schemes."
                    .formatted(
                        Sentence.number(past.rate().movePointRight(2)), past.schemes().size()))
        .orElse("What has not been delivered yet is weighted by its rating.");
  }
}
