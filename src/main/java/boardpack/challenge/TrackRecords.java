package boardpack.challenge;

import boardpack.basics.FinancialYear;
import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Source;
import boardpack.challenge.TrackRecord.Forecast;
import boardpack.challenge.TrackRecord.Year;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.History.Delivery;
import boardpack.returns.History.FinanceMonth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The track record of each organisation of a footprint and of the footprint itself, from its look
 * back: savings planned and delivered by year; the forecast of each month against what the year
 * came to.
 */
final class TrackRecords {
  private final FootprintMonth month;

  private TrackRecords(FootprintMonth month) {
    this.month = month;
  }

  /** The footprint first, then its bodies by code; none for those of whom nothing is known. */
  static List<TrackRecord> of(FootprintMonth month) {
    return new TrackRecords(month).all();
  }

  private List<TrackRecord> all() {
    var bodies = organisations().stream().map(this::ofBody).toList();
    var records = new ArrayList<TrackRecord>();
    if (!bodies.isEmpty()) {
      records.add(ofFootprint(bodies));
    }
    records.addAll(bodies);
    return records;
  }

  private SortedSet<String> organisations() {
    var history = month.history();
    var codes = new TreeSet<String>();
    history.delivery().stream().map(Delivery::organisation).forEach(codes::add);
    history.finance().stream().map(FinanceMonth::organisation).forEach(codes::add);
    codes.remove(month.footprint().code());
    return codes;
  }

  private TrackRecord ofBody(String organisation) {
    var past = PastDelivery.of(month.history(), organisation, month.period().year());
    return new TrackRecord(
        organisation,
        month.nameOf(organisation),
        past.years(),
        rate(past.years()),
        forecasts(organisation));
  }

  private TrackRecord ofFootprint(List<TrackRecord> bodies) {
    var code = month.footprint().code();
    var own = PastDelivery.of(month.history(), code, month.period().year()).years();
    var years = own.isEmpty() ? sum(bodies) : own;
    return new TrackRecord(code, month.footprint().name(), years, rate(years), forecasts(code));
  }

  private static List<Year> sum(List<TrackRecord> bodies) {
    SortedMap<FinancialYear, Year> byYear = new TreeMap<>();
    bodies.stream()
        .flatMap(body -> body.years().stream())
        .forEach(year -> byYear.merge(year.year(), year, TrackRecords::plus));
    return List.copyOf(byYear.values());
  }

  private static Year plus(Year one, Year other) {
    return new Year(
        one.year(),
        one.planned().plus(other.planned()),
        one.delivered().plus(other.delivered()),
        one.recurrentDelivered().plus(other.recurrentDelivered()),
        Stream.concat(one.sources().stream(), other.sources().stream()).sorted().toList());
  }

  private static Optional<BigDecimal> rate(List<Year> years) {
    var planned = Money.sum(years.stream().map(Year::planned));
    var delivered = Money.sum(years.stream().map(Year::delivered));
    return planned.signum() <= 0 ? Optional.empty() : Optional.of(delivered.asPercentOf(planned));
  }

  private List<Forecast> forecasts(String organisation) {
    var rows =
        month.history().finance().stream()
            .filter(row -> row.organisation().equals(organisation))
            .sorted(Comparator.comparing(FinanceMonth::line).thenComparing(FinanceMonth::period))
            .toList();
    var outcomes = outcomes(rows);
    return rows.stream().map(row -> forecast(row, outcomes)).toList();
  }

  /** What each line came to in each year that is over: its last month, after audit if known. */
  private static Map<String, Money> outcomes(List<FinanceMonth> rows) {
    var outcomes = new TreeMap<String, Money>();
    rows.stream()
        .filter(row -> row.period().monthsLeft() == 0)
        .forEach(row -> outcomes.put(key(row), row.ytdActual().money()));
    return outcomes;
  }

  private static Forecast forecast(FinanceMonth row, Map<String, Money> outcomes) {
    return new Forecast(
        row.period(),
        row.line(),
        row.ytdActual().money(),
        row.forecast().money(),
        Optional.ofNullable(outcomes.get(key(row))),
        List.<Source>of(row.ytdActual().source(), row.forecast().source()));
  }

  private static String key(FinanceMonth row) {
    Period period = row.period();
    return row.line() + " " + period.year();
  }
}
