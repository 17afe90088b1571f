package boardpack.sample;

import boardpack.basics.FinancialYear;
import boardpack.basics.Period;
import boardpack.reference.Footprint;
import boardpack.returns.DraftRow;
import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A footprint's look back: two years of indicators, the year so far, what earlier years delivered.
 */
final class LookBackDraft {
  private static final int INDICATOR_MONTHS = 24;
  private static final YearMonth FIRST = YearMonth.of(2016, 4);

  private final Footprint footprint;
  private final Period period;
  private final Readings readings;
  private final ReturnDraft draft;

  LookBackDraft(Footprint footprint, Period period, Readings readings) {
    this.footprint = footprint;
    this.period = period;
    this.readings = readings;
    var key = new ReturnKey(ReturnKind.HIST, footprint.code(), period);
    draft = Covers.draft(key, footprint.name()).cover("contact_team", "Partnership office");
  }

  ReturnDraft draft() {
    return draft;
  }

  /**
   * The footprint's own real series, this month included; and its departments' before this month.
   */
  void emergency() {
    months(0)
        .forEach(
            month ->
                readings
                    .emergency(footprint.number(), month)
                    .ifPresent(visits -> emergency(footprint.code(), month, visits)));
    for (var trust : readings.departments(footprint.number())) {
      months(1)
          .forEach(
              month ->
                  readings
                      .emergency(trust, month)
                      .ifPresent(visits -> emergency(trust.code(), month, visits)));
    }
  }

  private void emergency(String code, YearMonth month, EmergencyCare.Attendances visits) {
    add(code, "AE4H", month, PerformanceDraft.inTime(visits.all(), visits.late()));
    add(code, "AE4H1", month, PerformanceDraft.inTime(visits.typeOne(), visits.typeOneLate()));
  }

  /** The months before the one that the performance return brings. */
  void indicator(Body body, Measure measure, long turnover) {
    var indicator = readings.world().reference().indicator(measure.code()).orElseThrow();
    months(measure.lag() + 1)
        .filter(month -> indicator.isValidIn(Period.of(month)))
        .forEach(
            month ->
                add(
                    body.code(),
                    measure.code(),
                    month,
                    readings.of(body, measure, turnover, month)));
  }

  private Stream<YearMonth> months(int ago) {
    var last = period.calendarMonth().minusMonths(ago);
    return IntStream.range(0, INDICATOR_MONTHS)
        .mapToObj(month -> last.minusMonths(INDICATOR_MONTHS - 1 - month))
        .filter(month -> !month.isBefore(FIRST));
  }

  private void add(String code, String indicator, YearMonth month, Reading reading) {
    var row =
        draft
            .row("Indicators")
            .text("organisation", code)
            .text("indicator_code", indicator)
            .date("month", month.atDay(1))
            .money("numerator", Months.money(reading.numerator()));
    if (reading.denominator() != 0) {
      row.money("denominator", Months.money(reading.denominator()));
    }
  }

  /** A line in the months of the year before this one, each with the forecast made in it. */
  void finance(String code, String line, Ledger ledger) {
    for (int month = 1; month < period.monthsGone(); month++) {
      finance(code, line, month, ledger.plan(line), ledger.outturn(line, month));
    }
  }

  /** The programme in the same months: what was to come was still planned. */
  void savings(String code, Months plan, Months outturn) {
    for (int month = 1; month < period.monthsGone(); month++) {
      finance(code, "SAVINGS", month, plan, outturn.until(month, plan));
    }
  }

  private DraftRow finance(String code, String line, int month, Months plan, Months outturn) {
    return draft
        .row("Finance by month")
        .text("organisation", code)
        .text("financial_year", period.year().toString())
        .text("period", "M" + month)
        .text("line_code", line)
        .money("ytd_plan", Months.money(plan.to(month)))
        .money("ytd_actual", Months.money(outturn.to(month)))
        .money("fot_forecast", Months.money(outturn.year()));
  }

  /** Three years in which nearly all was delivered, and less and less of it one-off. */
  void delivered(String code, long planned, Luck luck) {
    double[] size = {0.97, 0.99, 1.01};
    double[] oneOff = {0.26, 0.24, 0.22};
    for (int ago = 3; ago >= 1; ago--) {
      int index = 3 - ago;
      long then = Math.round(planned * size[index]);
      long delivered = Math.round(then * luck.between(0.96, 1.02));
      delivered(
          code,
          new FinancialYear(period.year().start() - ago),
          then,
          delivered,
          Math.round(delivered * (1 - oneOff[index])));
    }
  }

  private void delivered(
      String code, FinancialYear year, long planned, long delivered, long recurrent) {
    draft
        .row("Savings delivery")
        .text("organisation", code)
        .text("financial_year", year.toString())
        .money("planned", Months.money(planned))
        .money("delivered", Months.money(delivered))
        .money("recurrent_delivered", Months.money(recurrent));
  }

  static List<Measure> remembered(List<Measure> measures) {
    var worth = Set.of("RTT18", "CAN62", "DTOC", "IAPT6", "AMB_R1", "SICK");
    return measures.stream().filter(measure -> worth.contains(measure.code())).toList();
  }
}
