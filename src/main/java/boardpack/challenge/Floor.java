package boardpack.challenge;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The £ at risk below which nothing is printed.
 *
 * @param least £000
 * @param turnoverShare per cent of turnover
 */
record Floor(BigDecimal least, BigDecimal turnoverShare) {

  /** The larger of the two; the least alone where the turnover is not known. */
  Money of(Optional<Money> turnover) {
    var fixed = Money.rounded(least);
    return turnover.map(money -> money.percent(turnoverShare).max(fixed)).orElse(fixed);
  }
}
