package boardpack.returns.rules;

import boardpack.basics.FinancialYear;
import boardpack.basics.Period;
import boardpack.basics.Quantity;
import boardpack.reference.Indicator;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;

/**
 * C04, R05 and S12 for indicators: in use in its period, within its own bounds, on one scale, and
 * what numerator and denominator give.
 */
final class IndicatorRule {
  private static final BigDecimal NEARLY = new BigDecimal("0.5");

  private final Findings findings;

  private IndicatorRule(Findings findings) {
    this.findings = findings;
  }

  static void check(Evidence evidence, Findings findings) {
    var rule = new IndicatorRule(findings);
    evidence
        .received()
        .rows("Indicators")
        .forEach(
            row ->
                evidence
                    .reference()
                    .indicator(row.text("indicator_code"))
                    .ifPresent(indicator -> rule.check(indicator, row)));
  }

  private void check(Indicator indicator, ReturnRow row) {
    period(row)
        .filter(period -> !indicator.isValidIn(period))
        .ifPresent(
            period ->
                findings.add(
                    RowMessage.INDICATOR_RETIRED,
                    Spot.of(row, "indicator_code"),
                    indicator.name(),
                    period.label()));
    var computed = Recomputed.value(indicator, row);
    var value = row.quantityIfGiven("value").map(Quantity::value);
    if (value.isPresent()) {
      value(indicator, row, value.get(), computed);
    } else {
      computed.ifPresent(any -> within(indicator, row, "numerator", any));
    }
    agreed(indicator, row, "trajectory");
    agreed(indicator, row, "standard");
  }

  private void value(
      Indicator indicator, ReturnRow row, BigDecimal value, Optional<BigDecimal> computed) {
    var tolerance = findings.rules().exactTolerance("S12");
    if (computed.isEmpty()) {
      agreed(indicator, row, "value");
    } else if (apart(value, computed.get()).compareTo(tolerance) <= 0) {
      within(indicator, row, "value", value);
    } else if (isPercent(indicator)
        && apart(value.movePointRight(2), computed.get()).compareTo(NEARLY) <= 0) {
      sayScale(row, "value", value, computed.get());
    } else if (within(indicator, row, "value", value)) {
      var spot = Spot.of(row, "value").expecting(Numbers.of(computed.get()));
      findings.add(
          SheetMessage.VALUE_DIFFERS,
          spot,
          spot.words(),
          Numbers.of(value),
          Numbers.of(computed.get()));
    }
  }

  /** A percentage that nothing beside it explains: its scale is judged by the standard. */
  private void agreed(Indicator indicator, ReturnRow row, String heading) {
    var value = row.quantityIfGiven(heading).map(Quantity::value);
    if (value.isEmpty()) {
      return;
    }
    boolean isFraction = value.get().signum() > 0 && value.get().compareTo(BigDecimal.ONE) <= 0;
    boolean isHighStandard =
        indicator.nationalStandard().filter(any -> any.compareTo(BigDecimal.TEN) >= 0).isPresent();
    if (isPercent(indicator) && isFraction && isHighStandard) {
      sayScale(row, heading, value.get(), value.get().movePointRight(2));
    } else {
      within(indicator, row, heading, value.get());
    }
  }

  private boolean within(Indicator indicator, ReturnRow row, String heading, BigDecimal value) {
    var least = indicator.minimum();
    var most = indicator.maximum();
    boolean isTooLow = least != null && value.compareTo(least) < 0;
    boolean isTooHigh = most != null && value.compareTo(most) > 0;
    if (isTooLow || isTooHigh) {
      var bound = isTooLow ? "below " + least : "above " + most;
      var spot = Spot.of(row, heading).expecting("not " + bound);
      findings.add(CellMessage.OUT_OF_BOUNDS, spot, spot.words(), Numbers.of(value), bound);
    }
    return !isTooLow && !isTooHigh;
  }

  private void sayScale(ReturnRow row, String heading, BigDecimal value, BigDecimal meant) {
    var percent = meant.setScale(1, RoundingMode.HALF_UP).toPlainString();
    var spot = Spot.of(row, heading).expecting(percent);
    findings.add(CellMessage.WRONG_SCALE, spot, spot.words(), value.toPlainString(), percent);
  }

  private static Optional<Period> period(ReturnRow row) {
    var day = row.date("month");
    return day.isPresent()
        ? day.map(date -> Period.of(YearMonth.from(date)))
        : FinancialYear.parse(row.text("financial_year"))
            .flatMap(year -> Period.parse(year, row.text("period")));
  }

  private static boolean isPercent(Indicator indicator) {
    return indicator.unit().equals("percent");
  }

  private static BigDecimal apart(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs();
  }
}
