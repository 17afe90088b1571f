package boardpack.sample;

import boardpack.reference.ReferenceFile;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Real four-hour A&E performance by footprint and month, April 2016 to March 2019 (NHS England,
 * Open Government Licence).
 */
final class EmergencyCare {
  private static final YearMonth FIRST = YearMonth.of(2016, 4);
  private static final YearMonth LAST = YearMonth.of(2019, 3);

  private final Map<Integer, Map<YearMonth, Attendances>> byFootprint = new HashMap<>();

  /**
   * A month's attendances and those seen after more than four hours.
   *
   * @param all of all types of department
   */
  record Attendances(long all, long late, long typeOne, long typeOneLate, long admissions) {}

  EmergencyCare() {
    for (var row : ReferenceFile.shipped("ae_by_footprint_2016-04_2019-03.csv").rows()) {
      byFootprint
          .computeIfAbsent(row.whole("footprint_no"), number -> new HashMap<>())
          .put(
              YearMonth.from(row.date("period").orElseThrow()),
              new Attendances(
                  row.whole("attendances_all"),
                  row.whole("breaches_all"),
                  row.whole("attendances_type1"),
                  row.whole("breaches_type1"),
                  row.whole("emergency_admissions")));
    }
  }

  /** What really happened; empty outside the years that are known. */
  Optional<Attendances> of(int footprint, YearMonth month) {
    return Optional.ofNullable(byFootprint.getOrDefault(footprint, Map.of()).get(month));
  }

  /** As it was, or as in the nearest year that is known. */
  Optional<Attendances> like(int footprint, YearMonth month) {
    var known = month;
    while (known.isBefore(FIRST)) {
      known = known.plusYears(1);
    }
    while (known.isAfter(LAST)) {
      known = known.minusYears(1);
    }
    return of(footprint, known);
  }

  /** About one person in thirty comes in a month. */
  long population(int footprint) {
    long year = 0;
    for (var month = FIRST; month.isBefore(FIRST.plusYears(1)); month = month.plusMonths(1)) {
      year += of(footprint, month).map(Attendances::all).orElse(20_000L);
    }
    return year * 30 / 12;
  }
}
