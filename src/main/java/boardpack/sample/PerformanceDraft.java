package boardpack.sample;

import boardpack.basics.Period;
import boardpack.reference.Indicator;
import boardpack.returns.DraftRow;
import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A body's performance return of a month; every indicator carries its own period. */
final class PerformanceDraft {
  private final ReturnKey key;
  private final Body body;
  private final Readings readings;
  private final ReturnDraft draft;

  PerformanceDraft(
      ReturnKey key, Body body, List<Measure> measures, long turnover, Readings readings) {
    this.key = key;
    this.body = body;
    this.readings = readings;
    draft = Covers.draft(key, body.name());
    emergency();
    for (var measure : measures) {
      var period = before(key.period(), measure.lag());
      var indicator = indicator(measure.code());
      if (indicator.isValidIn(period)) {
        add(indicator, period, readings.of(body, measure, turnover, period.calendarMonth()));
      }
    }
  }

  ReturnDraft draft() {
    return draft;
  }

  private static Period before(Period period, int months) {
    return months == 0 ? period : before(period.previous(), months - 1);
  }

  private Indicator indicator(String code) {
    return readings.world().reference().indicator(code).orElseThrow();
  }

  private void emergency() {
    readings
        .emergency(body, key.period().calendarMonth())
        .ifPresent(
            visits -> {
              long trajectory = Trajectories.emergency(readings, body, key.period());
              add(indicator("AE4H"), key.period(), inTime(visits.all(), visits.late()))
                  .number("trajectory", BigDecimal.valueOf(trajectory, 2));
              add(indicator("AE4H1"), key.period(), inTime(visits.typeOne(), visits.typeOneLate()));
            });
  }

  static Reading inTime(long all, long late) {
    return new Reading((all - late) * 10, all * 10);
  }

  private DraftRow add(Indicator indicator, Period period, Reading reading) {
    var row =
        draft
            .row("Indicators")
            .text("indicator_code", indicator.code())
            .text("period", period.monthNumber())
            .text("financial_year", period.year().toString())
            .money("numerator", Months.money(reading.numerator()))
            .text("status", "final")
            .yes("not_applicable", false);
    indicator.nationalStandard().ifPresent(standard -> row.number("standard", standard));
    if (reading.denominator() == 0) {
      row.number("value", reading.numerator() / 10);
    } else {
      row.money("denominator", Months.money(reading.denominator()));
      row.number("value", value(indicator, reading));
    }
    if (isMissed(indicator, row)) {
      exception(indicator);
    }
    return row;
  }

  private static BigDecimal value(Indicator indicator, Reading reading) {
    int places = indicator.unit().equals("percent") ? 2 : 0;
    return BigDecimal.valueOf(reading.numerator())
        .movePointRight(places)
        .divide(BigDecimal.valueOf(reading.denominator()), 4, RoundingMode.HALF_UP);
  }

  private static boolean isMissed(Indicator indicator, DraftRow row) {
    var value = row.number("value");
    return indicator
        .nationalStandard()
        .flatMap(standard -> value.map(measured -> measured.compareTo(standard)))
        .filter(above -> indicator.higherIsBetter() ? above < 0 : above > 0)
        .isPresent();
  }

  private void exception(Indicator indicator) {
    draft
        .row("Exceptions")
        .text("indicator_code", indicator.code())
        .text("cause", "Demand above plan and beds held by delayed patients")
        .text("action", "Recovery plan agreed with the commissioner, reviewed weekly")
        .text("owner_role", "Chief Operating Officer")
        .text("recovery_month", "M12");
  }
}
