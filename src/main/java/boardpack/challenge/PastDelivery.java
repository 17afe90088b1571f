package boardpack.challenge;

import boardpack.basics.FinancialYear;
import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.challenge.TrackRecord.Year;
import boardpack.returns.History;
import boardpack.returns.History.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an organisation planned to save in the years before one, and what it delivered.
 *
 * @param years oldest first
 */
record PastDelivery(List<Year> years) {

  /**
   * From the look-back: the row of the whole programme, or the sum of its schemes where a year has
   * none.
   */
  static PastDelivery of(History history, String organisation, FinancialYear before) {
    SortedMap<FinancialYear, List<Delivery>> byYear = new TreeMap<>();
    history.delivery().stream()
        .filter(row -> row.organisation().equals(organisation))
        .filter(row -> row.year().compareTo(before) < 0)
        .forEach(row -> byYear.computeIfAbsent(row.year(), year -> new ArrayList<>()).add(row));
    return new PastDelivery(
        byYear.entrySet().stream().map(entry -> year(entry.getKey(), entry.getValue())).toList());
  }

  /** The newest years, at most so many. */
  PastDelivery last(int count) {
    return new PastDelivery(years.subList(Math.max(0, years.size() - count), years.size()));
  }

  Money planned() {
    return Money.sum(years.stream().map(Year::planned));
  }

  Money delivered() {
    return Money.sum(years.stream().map(Year::delivered));
  }

  List<Source> sources() {
    return years.stream().flatMap(year -> year.sources().stream()).toList();
  }

  private static Year year(FinancialYear year, List<Delivery> rows) {
    var whole = rows.stream().filter(Delivery::isWholeProgramme).toList();
    var counted = whole.isEmpty() ? rows : whole;
    return new Year(
        year,
        Money.sum(counted.stream().map(row -> row.planned().money())),
        Money.sum(counted.stream().map(row -> row.delivered().money())),
        Money.sum(counted.stream().map(row -> row.recurrentDelivered().money())),
        counted.stream().flatMap(PastDelivery::cells).sorted().toList());
  }

  private static Stream<Source> cells(Delivery row) {
    return Stream.of(row.planned().source(), row.delivered().source());
  }
}
