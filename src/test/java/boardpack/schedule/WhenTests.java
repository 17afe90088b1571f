package boardpack.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.reference.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenTests {
  private final WorkingDays england = WorkingDays.england();

  @Test
  void theReasonNamesTheHolidaysThatMovedTheDay() {
    var firing = next("working day 10 at 17:00", "2017-04-02T00:00:00Z");

    assertThat(firing.at()).isEqualTo("2017-04-18T16:00:00Z");
    assertThat(firing.period()).hasToString("2017-03");
    assertThat(firing.why())
        .isEqualTo("WD10 is Tue 18 April: Good Friday and Easter Monday fall between");
  }

  @Test
  void theTimeIsLondonsInSummerAndInWinter() {
    assertThat(next("weekdays at 08:00", "2026-03-27T09:00:00Z").at())
        .isEqualTo("2026-03-30T07:00:00Z");
    assertThat(next("weekdays at 08:00", "2026-10-23T09:00:00Z").at())
        .isEqualTo("2026-10-26T08:00:00Z");
  }

  @Test
  void aWorkingDayIsNeverABankHolidayAWeekdayMayBe() {
    assertThat(next("weekdays at 08:00", "2017-12-24T00:00:00Z").at())
        .isEqualTo("2017-12-25T08:00:00Z");
    assertThat(next("working days at 08:00", "2017-12-24T00:00:00Z").at())
        .isEqualTo("2017-12-27T08:00:00Z");
  }

  @Test
  void over2016To2036EveryMonthFiresOnceAndInOrder() {
    var when = WhenWords.read("working day 15 at 17:00").when().orElseThrow();
    var months = new ArrayList<YearMonth>();
    var at = Instant.parse("2016-01-01T00:00:00Z");

    while (at.isBefore(Instant.parse("2037-01-01T00:00:00Z"))) {
      var firing = when.next(at, england);
      months.add(firing.period().calendarMonth());
      at = firing.at();
    }

    assertThat(months).hasSizeGreaterThan(250).doesNotHaveDuplicates().isSorted();
    assertThat(months.get(months.size() - 1))
        .isEqualTo(months.get(0).plusMonths(months.size() - 1));
  }

  @Test
  void quartzFiresOnTheLastDayOfEveryMonthForTenYears() {
    var when = WhenWords.read("cron 0 0 6 L * ?").when().orElseThrow();
    var days = new ArrayList<LocalDate>();
    var at = Instant.parse("2024-01-01T00:00:00Z");

    for (int i = 0; i < 120; i++) {
      at = when.next(at, england).at();
      days.add(at.atZone(When.LONDON).toLocalDate());
    }

    var ends = new ArrayList<LocalDate>();
    for (var month = YearMonth.of(2024, 1); ends.size() < 120; month = month.plusMonths(1)) {
      ends.add(month.atEndOfMonth());
    }
    assertThat(days).isEqualTo(List.copyOf(ends));
  }

  private Firing next(String words, String after) {
    return WhenWords.read(words).when().orElseThrow().next(Instant.parse(after), england);
  }
}
