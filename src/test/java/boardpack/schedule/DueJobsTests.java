package boardpack.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueJobsTests {
  private static final String MONTH_END = "make: board packs\nwhen: working day 15 at 17:00\n";

  @TempDir private Path folder;

  @Test
  void aJobRunsOnceWhenItsTimeHasCome() {
    var house =
        house("2017-12-29T17:00:00Z").job("month-end", MONTH_END).at("2017-12-29T17:00:00Z");

    house.at("2018-01-22T16:59:59Z");
    assertThat(house.made).isEmpty();
    house.at("2018-01-22T17:00:01Z").at("2018-01-22T17:00:03Z");

    assertThat(house.made).containsExactly("month-end 2017-12");
    assertThat(house.diary())
        .isEqualToNormalizingNewlines(
            "Mon 22 Jan 2018 17:00  month-end     December 2017 (M9 2017/18): made\n");
  }

  @Test
  void aJobThatIsNewBeginsWithItsNextTimeNotItsLast() {
    var house = house("2018-01-23T09:00:00Z").job("month-end", MONTH_END);

    house.at("2018-01-23T09:00:00Z").at("2018-02-20T09:00:00Z");

    assertThat(house.made).isEmpty();
  }

  @Test
  void afterAnHourOffItIsMadeOnceAndSaidToBeLate() {
    var house =
        house("2018-01-22T16:30:00Z").job("month-end", MONTH_END).at("2018-01-22T16:30:00Z");

    house.switchOn();
    house.at("2018-01-22T17:30:00Z").at("2018-01-22T17:30:02Z");

    assertThat(house.made).containsExactly("month-end 2017-12");
    assertThat(house.diary())
        .contains("made; it was due Mon 22 January 2018 17:00 (catch-up: make and send)");
  }

  @Test
  void afterMonthsOffEachMonthIsMadeOnceInOrderAcrossJobs() {
    var house =
        house("2018-01-02T09:00:00Z")
            .job("month-end", MONTH_END)
            .job("re-issue", "make: re-issue\nwhen: working day 18 at 17:00\n")
            .at("2018-01-02T09:00:00Z");

    house.switchOn();
    house.at("2018-04-01T09:00:00Z");

    assertThat(house.made)
        .containsExactly(
            "month-end 2017-12",
            "re-issue 2017-12",
            "month-end 2018-01",
            "re-issue 2018-01",
            "month-end 2018-02",
            "re-issue 2018-02");
  }

  @Test
  void afterAWeekendOffADailyJobRunsOnceNotOnceADay() {
    var house =
        house("2018-01-12T23:00:00Z")
            .job("drafts", "make: draft packs\nwhen: every day at 22:00\n")
            .at("2018-01-12T23:00:00Z");

    house.switchOn();
    house.at("2018-01-15T09:00:00Z");

    assertThat(house.made).containsExactly("drafts 2017-12");
    assertThat(house.diary()).contains("due Sun 14 January 2018 22:00 and 1 times before");
  }

  @Test
  void whatIsLateIsHeldOrLeftOutAsItsFileSays() {
    var house =
        house("2018-01-02T09:00:00Z")
            .job("held", MONTH_END + "catch-up: make and hold\n")
            .job("left", MONTH_END + "catch-up: skip and say\n")
            .at("2018-01-02T09:00:00Z");

    house.switchOn();
    house.at("2018-01-29T09:00:00Z").at("2018-02-21T17:00:00Z");

    assertThat(house.made).containsExactly("held 2017-12 held", "held 2018-01", "left 2018-01");
    assertThat(house.diary())
        .contains(
            "left          left out for December 2017 (M9 2017/18), due Mon 22 January 2018 17:00,"
                + " as its file says (catch-up: skip and say)");
  }

  @Test
  void whenAllReturnsAreInItRunsSoonerAndNotAgainAtTheDeadline() {
    var house =
        house("2018-01-10T09:00:00Z")
            .job("month-end", MONTH_END + "after: all returns\n")
            .at("2018-01-10T09:00:00Z");

    house.there.add("all returns 2018-01");
    house.at("2018-01-15T09:00:00Z");
    assertThat(house.made).isEmpty();
    house.there.add("all returns 2017-12");
    house.at("2018-01-16T11:00:00Z").at("2018-01-16T11:00:02Z").at("2018-01-22T17:00:00Z");

    assertThat(house.made).containsExactly("month-end 2017-12");
  }

  @Test
  void itDoesNotRunSoonerThanItsFileAllowsNorBeforeTheMonthIsOver() {
    var house =
        house("2017-12-10T09:00:00Z")
            .job(
                "month-end",
                MONTH_END + "after: all returns\nnot before: working day 12 at 09:00\n")
            .at("2017-12-22T09:00:00Z");
    house.made.clear();
    house.there.add("all returns 2017-12");

    house.at("2017-12-30T09:00:00Z").at("2018-01-17T08:59:00Z");
    assertThat(house.made).isEmpty();
    house.at("2018-01-17T09:00:00Z");

    assertThat(house.made).containsExactly("month-end 2017-12");
  }

  @Test
  void whatFailsIsTriedAgainLessAndLessOftenHoldsUpNobodyAndIsGivenUp() {
    var house =
        house("2018-01-02T09:00:00Z")
            .job("month-end", MONTH_END)
            .job("re-issue", "make: re-issue\nwhen: working day 18 at 17:00\n")
            .at("2018-01-02T09:00:00Z");
    house.outcome =
        task ->
            task.job().name().equals("month-end") ? Told.failed("disk full") : Told.made("made");

    var tries = new ArrayList<Long>();
    var start = Instant.parse("2018-01-22T17:00:00Z");
    for (long minute = 0; minute < 24 * 60; minute++) {
      int before = house.made.size();
      house.at(start.plus(Duration.ofMinutes(minute)));
      if (house.made.size() > before) {
        tries.add(minute);
      }
    }
    house.at("2018-01-25T17:00:00Z");

    assertThat(tries).containsExactly(0L, 1L, 6L, 21L, 81L, 141L, 201L, 261L);
    assertThat(house.made).endsWith("re-issue 2017-12");
    assertThat(house.diary()).contains("ALARM: given up after 8 tries: disk full");
  }

  @Test
  void aSpoiltFileIsComplainedOfOnceAndItsLastGoodVersionRuns() {
    var house =
        house("2018-01-02T09:00:00Z").job("month-end", MONTH_END).at("2018-01-02T09:00:00Z");

    house.job("month-end", "make: board packs\nwhen: some day\n");
    house.at("2018-01-10T09:00:00Z").at("2018-01-11T09:00:00Z");
    house.switchOn();
    house.at("2018-01-22T17:00:00Z");

    assertThat(house.made).containsExactly("month-end 2017-12");
    assertThat(house.diary().lines().limit(1))
        .containsExactly(
            "Wed 10 Jan 2018 09:00  jobs          ALARM: jobs/month-end.yml, line 2, column 7:"
                + " \"some day\" is no time. "
                + WhenWords.EXAMPLES
                + "; the last good version stays in force");
  }

  @Test
  void anEditedTimeHoldsFromThenOn() {
    var house =
        house("2018-01-02T09:00:00Z").job("month-end", MONTH_END).at("2018-01-02T09:00:00Z");

    house.job("month-end", "make: board packs\nwhen: working day 10 at 12:00\n");
    house.at("2018-01-15T12:00:00Z").at("2018-01-22T17:00:00Z").at("2018-02-14T12:00:00Z");

    assertThat(house.made).containsExactly("month-end 2017-12", "month-end 2018-01");
  }

  /**
   * Whatever the hours at which it is switched on and off: over leap days, year ends and Easters.
   */
  @Test
  void over2016To2036EachMonthIsMadeOnceInOrderHoweverOftenItIsSwitchedOff() throws Exception {
    for (int seed = 1; seed <= 3; seed++) {
      var place = Files.createDirectory(folder.resolve("seed-" + seed + "-" + System.nanoTime()));
      var house = new GivenTimetable(place, "2016-01-01T00:00:00Z").job("month-end", MONTH_END);
      var chance = new Random(seed);
      var now = Instant.parse("2016-01-01T00:00:00Z");
      house.at(now);
      while (now.isBefore(Instant.parse("2037-01-01T00:00:00Z"))) {
        now = now.plus(Duration.ofMinutes(1 + chance.nextInt(90 * 24 * 60)));
        house.switchOn();
        house.at(now);
      }

      assertThat(house.made).isEqualTo(months(house.made.size()));
    }
  }

  private static List<String> months(int count) {
    assertThat(count).isGreaterThanOrEqualTo(249);
    var months = new ArrayList<String>();
    for (var period = Period.of("2015-12"); months.size() < count; period = period.next()) {
      months.add("month-end " + period);
    }
    return months;
  }

  private GivenTimetable house(String now) {
    return new GivenTimetable(folder, now);
  }
}
