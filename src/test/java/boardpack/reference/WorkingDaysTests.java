package boardpack.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.basics.FinancialYear;
import boardpack.basics.Period;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {
  private static final Path CALENDAR = Path.of("../shared/data/working_day_calendar_2016-21.csv");
  private static final List<Integer> DUE = List.of(1, 5, 9, 10, 12, 13, 15, 18);

  private final WorkingDays england = WorkingDays.england();

  @Test
  void theTenthWorkingDayAfterMarch2017IsTheTuesdayAfterEaster() {
    var day = england.after(Period.of("2017-03"), 10);

    assertThat(day).isEqualTo("2017-04-18");
    assertThat(england.holidays(LocalDate.of(2017, 4, 1), day))
        .hasToString("{2017-04-14=Good Friday, 2017-04-17=Easter Monday}");
  }

  @Test
  void bankHolidaysAreThoseOfThePublishedList() {
    var published = new TreeSet<LocalDate>();
    for (var row : ReferenceFile.shipped("bank_holidays_england.csv").rows()) {
      published.add(row.date("date").orElseThrow());
    }

    var computed = england.holidays(published.first(), LocalDate.of(2021, 12, 31)).keySet();

    assertThat(computed).containsExactlyElementsOf(published);
  }

  @Test
  void everyDueDayIsThatOfThePublishedCalendar() throws IOException {
    Assumptions.assumeTrue(Files.exists(CALENDAR));
    var softly = new SoftAssertions();
    try (var reader = Files.newBufferedReader(CALENDAR)) {
      for (var row : ReferenceFile.read("calendar", reader).rows()) {
        var period =
            Period.parse(
                    FinancialYear.parse(row.text("financial_year")).orElseThrow(),
                    row.text("month_label"))
                .orElseThrow();
        for (int number : DUE) {
          softly
              .assertThat(england.after(period, number))
              .as("WD%d of %s", number, period)
              .isEqualTo(row.date("WD" + number).orElseThrow());
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void over2016To2036EachDueDayCountsUpToItself() {
    for (var period = Period.of("2016-01"); period.year().start() < 2036; period = period.next()) {
      var day = england.after(period, 15);

      long working =
          period.lastDay().plusDays(1).datesUntil(day.plusDays(1)).filter(this::isWorking).count();
      assertThat(working).as("working days up to WD15 of %s", period).isEqualTo(15);
      assertThat(isWorking(day)).isTrue();
    }
  }

  @Test
  void aFileMovesAHolidayAndAddsAnother() {
    var file =
        """
        date,name,day
        2030-05-06,Early May bank holiday,working
        2030-06-05,Coronation,holiday
        """;

    var moved = WorkingDays.england(ReferenceFile.read("holidays.csv", new StringReader(file)));

    assertThat(england.isWorking(LocalDate.of(2030, 5, 6))).isFalse();
    assertThat(moved.isWorking(LocalDate.of(2030, 5, 6))).isTrue();
    assertThat(moved.holiday(LocalDate.of(2030, 6, 5))).contains("Coronation");
  }

  @Test
  void aWrongLineOfTheFileIsNamed() {
    var file = "date,name,day\n2030-06-05,Coronation,perhaps\n";

    assertThatThrownBy(
            () -> WorkingDays.england(ReferenceFile.read("holidays.csv", new StringReader(file))))
        .hasMessageContaining("holidays.csv line 2, day")
        .hasMessageContaining("holiday or working");
  }

  /** Worked out afresh, by Gauss's Easter and the rules of 1971, not by the library. */
  private boolean isWorking(LocalDate date) {
    return date.getDayOfWeek().getValue() <= 5 && !isBankHoliday(date);
  }

  private static boolean isBankHoliday(LocalDate date) {
    var easter = easter(date.getYear());
    if (date.equals(easter.minusDays(2)) || date.equals(easter.plusDays(1))) {
      return true;
    }
    return switch (date.getYear() + "-" + MonthDay.from(date).toString().substring(2)) {
      case "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08" -> true;
      case "2020-05-04", "2022-05-30" -> false;
      default -> isRegular(date);
    };
  }

  private static boolean isRegular(LocalDate date) {
    boolean monday = date.getDayOfWeek() == DayOfWeek.MONDAY;
    int day = date.getDayOfMonth();
    return switch (date.getMonth()) {
      case JANUARY -> day == 1 || monday && (day == 2 || day == 3);
      case MAY -> monday && (day <= 7 || day >= 25);
      case AUGUST -> monday && day >= 25;
      case DECEMBER ->
          day == 25
              || day == 26
              || (monday || date.getDayOfWeek() == DayOfWeek.TUESDAY) && (day == 27 || day == 28);
      default -> false;
    };
  }

  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
