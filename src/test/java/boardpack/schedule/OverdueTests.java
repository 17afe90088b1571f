package boardpack.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would otherwise make no noise: that nothing was made, and that nothing can be made. */
class OverdueTests {
  private static final String MONTH_END =
      """
      make: board packs
      footprints: [12, 13]
      when: working day 15 at 17:00
      alarm: working day 16 at 09:00
      """;

  @TempDir private Path folder;

  @AfterEach
  void forgetTheReserve() {
    System.clearProperty("boardpack.reserve");
  }

  @Test
  void nothingMadeByItsDayIsAnAlarmUntilSomethingIs() {
    var house = house("2018-01-22T09:00:00Z");
    house.outcome = task -> Told.failed("the disk is full");

    assertThat(house.at("2018-01-23T08:59:00Z").overdue()).isEmpty();
    assertThat(house.at("2018-01-23T09:00:00Z").overdue())
        .containsExactly(
            "month-end made nothing for December 2017 (M9 2017/18) by Tue 23 January 2018 09:00");
    house.publish("E54000014", "2017-12");
    assertThat(house.overdue()).as("another footprint's").isNotEmpty();
    house.publish("E54000012", "2017-12");
    assertThat(house.overdue()).isEmpty();
  }

  @Test
  void itIsNoticedThoughTheProgramWasOffOnThatDay() {
    var house = house("2018-01-22T09:00:00Z");
    house.outcome = task -> Told.failed("the disk is full");

    house.switchOn();

    assertThat(house.at("2018-02-02T09:00:00Z").overdue()).hasSize(1);
  }

  @Test
  void ofAJobThatIsNewTheMonthsBeforeAreNotExpected() {
    assertThat(house("2018-01-24T09:00:00Z").at("2018-02-02T09:00:00Z").overdue()).isEmpty();
  }

  @Test
  void whileTheDiskIsAlmostFullNothingIsBegunAndItGoesOnOnceThereIsRoom() {
    System.setProperty("boardpack.reserve", "999999999");
    var house = house("2018-01-22T09:00:00Z").at("2018-01-22T17:00:00Z");
    assertThat(house.made).isEmpty();
    assertThat(house.diary())
        .contains("ALARM: December 2017 (M9 2017/18): Only ", " MB are free where ", "make room");

    System.clearProperty("boardpack.reserve");
    house.switchOn();
    house.at("2018-01-22T17:01:00Z");

    assertThat(house.made).containsExactly("month-end 2017-12");
  }

  private GivenTimetable house(String now) {
    return new GivenTimetable(folder, now).job("month-end", MONTH_END).at(now);
  }
}
