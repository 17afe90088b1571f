package boardpack.returns;

import boardpack.basics.FinancialYear;
import boardpack.basics.Period;
import boardpack.basics.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * One indicator of a performance return. It carries its own period: performance lags finance.
 *
 * @param indicator the indicator's code
 * @param value in the indicator's unit, as sent
 * @param trajectory what was agreed for the month
 */
public record IndicatorValue(
    String organisation,
    String indicator,
    Period period,
    Optional<Quantity> numerator,
    Optional<Quantity> denominator,
    Optional<Quantity> value,
    Optional<Quantity> standard,
    Optional<Quantity> trajectory,
    String status,
    boolean notApplicable) {

  /** The indicators of a PERF return. */
  public static List<IndicatorValue> of(Return performance) {
    return performance.rows("Indicators").map(IndicatorValue::of).toList();
  }

  private static IndicatorValue of(ReturnRow row) {
    var year = FinancialYear.parse(row.text("financial_year")).orElseThrow();
    return new IndicatorValue(
        row.of().key().organisation(),
        row.text("indicator_code"),
        Period.parse(year, row.text("period")).orElseThrow(),
        row.quantityIfGiven("numerator"),
        row.quantityIfGiven("denominator"),
        row.quantityIfGiven("value"),
        row.quantityIfGiven("standard"),
        row.quantityIfGiven("trajectory"),
        row.text("status"),
        row.yes("not_applicable"));
  }
}
