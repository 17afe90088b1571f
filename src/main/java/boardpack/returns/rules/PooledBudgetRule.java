package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.basics.Quantity;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * X06: the risk shares of the parties to a pooled scheme add to 100, and the contributions to its
 * total, where a row whose contributor is "total" states one. A party with several streams may
 * state its share once or on each.
 */
public final class PooledBudgetRule {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final String TOTAL = "total";

  private PooledBudgetRule() {}

  static void check(Evidence evidence, Findings findings) {
    evidence
        .received()
        .rows("Pooled budget")
        .collect(
            Collectors.groupingBy(
                row -> row.text("scheme"), LinkedHashMap::new, Collectors.toList()))
        .forEach((scheme, rows) -> check(scheme, rows, findings));
  }

  private static void check(String scheme, List<ReturnRow> rows, Findings findings) {
    var parties = rows.stream().filter(row -> !isTotal(row)).toList();
    if (!parties.isEmpty()) {
      shares(scheme, parties, findings);
      rows.stream()
          .filter(PooledBudgetRule::isTotal)
          .forEach(total -> contributions(scheme, parties, total, findings));
    }
  }

  private static void shares(String scheme, List<ReturnRow> rows, Findings findings) {
    if (rows.stream().anyMatch(row -> !row.has("risk_share_pct"))) {
      return;
    }
    var everyRow = sum(rows.stream().map(PooledBudgetRule::share));
    var everyParty = sum(byParty(rows).values().stream());
    if (isWhole(everyRow, findings) || isWhole(everyParty, findings)) {
      return;
    }
    var spot = Spot.of(rows.get(0), "risk_share_pct").expecting("100 in all");
    if (isWhole(everyParty.movePointRight(2), findings)) {
      var first = share(rows.get(0));
      findings.add(
          CellMessage.WRONG_SCALE,
          spot,
          spot.words(),
          first.toPlainString(),
          first.movePointRight(2).stripTrailingZeros().toPlainString());
    } else {
      findings.add(SheetMessage.RISK_SHARES_DIFFER, spot, scheme, Numbers.of(everyParty));
    }
  }

  private static Map<String, BigDecimal> byParty(List<ReturnRow> rows) {
    var shares = new LinkedHashMap<String, BigDecimal>();
    rows.forEach(row -> shares.merge(row.text("contributor"), share(row), BigDecimal::max));
    return shares;
  }

  private static void contributions(
      String scheme, List<ReturnRow> parties, ReturnRow total, Findings findings) {
    var sum =
        Money.sum(
            parties.stream()
                .flatMap(row -> row.moneyIfGiven("contribution").stream())
                .map(figure -> figure.money()));
    total
        .moneyIfGiven("contribution")
        .map(figure -> figure.money())
        .filter(typed -> !typed.isWithin(findings.rules().tolerance("X06"), sum))
        .ifPresent(
            typed ->
                findings.add(
                    SheetMessage.CONTRIBUTIONS_DIFFER,
                    Spot.of(total, "contribution").expecting(Numbers.of(sum)),
                    scheme,
                    Numbers.of(sum),
                    Numbers.of(typed),
                    Numbers.of(typed.minus(sum).abs())));
  }

  private static boolean isWhole(BigDecimal shares, Findings findings) {
    var tolerance = findings.rules().exactTolerance("X06");
    return shares.subtract(WHOLE).abs().compareTo(tolerance) <= 0;
  }

  private static BigDecimal sum(Stream<BigDecimal> shares) {
    return shares.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal share(ReturnRow row) {
    return row.quantityIfGiven("risk_share_pct").map(Quantity::value).orElse(BigDecimal.ZERO);
  }

  /** A row that states the total of a scheme, and is no party to it. */
  public static boolean isTotal(ReturnRow row) {
    return row.text("contributor").equalsIgnoreCase(TOTAL);
  }
}
