package boardpack.returns.rules;

import boardpack.basics.FinancialYear;
import boardpack.returns.Return;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shares of S&T funding that are earned by performance, per cent by indicator: in 2016/17 12.5
 * for RTT, 12.5 for A&E and 5 for cancer; from 2017/18 30 for A&E.
 */
record StfShares(Map<String, BigDecimal> percentByIndicator) {

  /**
   * What was not earned.
   *
   * @param percent of the quarter's funding
   * @param indicators by name, {@code A&E}
   */
  record Lost(BigDecimal percent, String indicators) {}

  static StfShares of(FinancialYear year) {
    var shares = new LinkedHashMap<String, BigDecimal>();
    if (year.start() <= 2016) {
      shares.put("RTT18", new BigDecimal("12.5"));
      shares.put("AE4H", new BigDecimal("12.5"));
      shares.put("CAN62", BigDecimal.valueOf(5));
    } else {
      shares.put("AE4H", BigDecimal.valueOf(30));
    }
    return new StfShares(shares);
  }

  /** The shares whose indicator is below its trajectory in a performance return. */
  Lost lost(Return performance) {
    var percent = BigDecimal.ZERO;
    List<String> names = new ArrayList<>();
    for (var row : performance.rows("Indicators").toList()) {
      var share = percentByIndicator.get(row.text("indicator_code"));
      var value = row.quantityIfGiven("value");
      var agreed = row.quantityIfGiven("trajectory");
      if (share != null
          && value.isPresent()
          && agreed.isPresent()
          && value.get().value().compareTo(agreed.get().value()) < 0) {
        percent = percent.add(share);
        names.add(row.text("indicator_code"));
      }
    }
    return new Lost(percent, String.join(" and ", names));
  }
}
