package boardpack.returns;

import boardpack.basics.Figure;
import boardpack.basics.FinancialYear;
import boardpack.basics.Period;
import boardpack.basics.Quantity;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A footprint's look back: what was measured, forecast and delivered before. */
public record History(
    List<Measured> indicators, List<FinanceMonth> finance, List<Delivery> delivery) {
  /** No look back was sent. */
  public static final History NONE = new History(List.of(), List.of(), List.of());

  public History {
    indicators = List.copyOf(indicators);
    finance = List.copyOf(finance);
    delivery = List.copyOf(delivery);
  }

  /**
   * One month of one indicator.
   *
   * @param organisation an organisation's code, or the footprint's
   * @param denominator absent for a count
   */
  public record Measured(
      String organisation,
      String indicator,
      YearMonth month,
      Quantity numerator,
      Optional<Quantity> denominator) {}

  /**
   * One month of one finance line.
   *
   * @param forecast the forecast of the year made in that month
   */
  public record FinanceMonth(
      String organisation,
      Period period,
      String line,
      Figure ytdPlan,
      Figure ytdActual,
      Figure forecast) {}

  /**
   * Savings of a past year.
   *
   * @param scheme empty = the whole programme
   */
  public record Delivery(
      String organisation,
      FinancialYear year,
      String scheme,
      String theme,
      Figure planned,
      Figure delivered,
      Figure recurrentDelivered) {
    public boolean isWholeProgramme() {
      return scheme.isEmpty();
    }
  }

  /** Reads a HIST workbook that was taken in. */
  public static History of(Return received) {
    return new History(
        received.rows("Indicators").map(History::measured).toList(),
        received.rows("Finance by month").map(History::financeMonth).toList(),
        received.rows("Savings delivery").map(History::delivery).toList());
  }

  private static Measured measured(ReturnRow row) {
    return new Measured(
        row.text("organisation"),
        row.text("indicator_code"),
        YearMonth.from(row.date("month").orElseThrow()),
        row.quantity("numerator"),
        row.quantityIfGiven("denominator"));
  }

  private static FinanceMonth financeMonth(ReturnRow row) {
    var year = FinancialYear.parse(row.text("financial_year")).orElseThrow();
    return new FinanceMonth(
        row.text("organisation"),
        Period.parse(year, row.text("period")).orElseThrow(),
        row.text("line_code"),
        row.money("ytd_plan"),
        row.money("ytd_actual"),
        row.money("fot_forecast"));
  }

  private static Delivery delivery(ReturnRow row) {
    return new Delivery(
        row.text("organisation"),
        FinancialYear.parse(row.text("financial_year")).orElseThrow(),
        row.text("scheme_ref"),
        row.text("theme"),
        row.money("planned"),
        row.money("delivered"),
        row.money("recurrent_delivered"));
  }
}
