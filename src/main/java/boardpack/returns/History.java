package boardpack.returns;

import boardpack.basics.Figure;
import boardpack.basics.FinancialYear;
import boardpack.basics.Period;
import boardpack.basics.Quantity;
import boardpack.basics.Source;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A footprint's look back: what was measured, forecast and delivered before.
 *
 * @param councils what was published of councils' accounts
 */
public record History(
    List<Measured> indicators,
    List<FinanceMonth> finance,
    List<Delivery> delivery,
    List<CouncilFigure> councils) {
  /** No look back was sent. */
  public static final History NONE = new History(List.of(), List.of(), List.of());

  public History {
    indicators = List.copyOf(indicators);
    finance = List.copyOf(finance);
    delivery = List.copyOf(delivery);
    councils = List.copyOf(councils);
  }

  public History(List<Measured> indicators, List<FinanceMonth> finance, List<Delivery> delivery) {
    this(indicators, finance, delivery, List.of());
  }

  /**
   * Together with what was published. Where both have the same month of an indicator, what the
   * footprint sent counts.
   */
  public History and(History published) {
    var sent = new HashSet<String>();
    indicators.forEach(one -> sent.add(one.identity()));
    var all = new ArrayList<>(indicators);
    published.indicators.stream().filter(one -> !sent.contains(one.identity())).forEach(all::add);
    return new History(all, finance, delivery, published.councils);
  }

  /**
   * One month of one indicator.
   *
   * @param organisation an organisation's code, or the footprint's
   * @param denominator absent for a count
   * @param sources the cells it was made of: more than one where a layout added several up
   */
  public record Measured(
      String organisation,
      String indicator,
      YearMonth month,
      Quantity numerator,
      Optional<Quantity> denominator,
      List<Source> sources) {
    public Measured {
      sources = List.copyOf(sources);
    }

    /** With a cell of its own for each figure. */
    public Measured(
        String organisation,
        String indicator,
        YearMonth month,
        Quantity numerator,
        Optional<Quantity> denominator) {
      this(
          organisation,
          indicator,
          month,
          numerator,
          denominator,
          Stream.concat(Stream.of(numerator), denominator.stream()).map(Quantity::source).toList());
    }

    private String identity() {
      return organisation + " " + indicator + " " + month;
    }
  }

  /**
   * A figure of a council's published accounts.
   *
   * @param month the last of the financial year, or the month of a balance
   * @param measure {@code adult social care}, {@code earmarked reserves after} and the like
   */
  public record CouncilFigure(String organisation, YearMonth month, String measure, Figure value) {}

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

  static Measured measured(ReturnRow row) {
    var denominator = row.quantityIfGiven("denominator");
    var sources = new LinkedHashSet<>(row.sources("numerator"));
    denominator.ifPresent(any -> sources.addAll(row.sources("denominator")));
    return new Measured(
        row.text("organisation"),
        row.text("indicator_code"),
        YearMonth.from(row.date("month").orElseThrow()),
        row.quantity("numerator"),
        denominator,
        List.copyOf(sources));
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
