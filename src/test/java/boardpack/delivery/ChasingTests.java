package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.command.HouseClock;
import boardpack.reference.Reference;
import boardpack.reference.WorkingDays;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChasingTests {
  /** RTG is a trust of footprint 12: its finance and performance returns are due on 15 January. */
  private static final String RECIPIENTS =
      """
      Al Kay,al@x.org,preparer,,,,,RTG
      Jo Bell,jo@x.org,finance director,12,,,,RTG
      Zoe Hare,zoe@x.org,lead finance director,12,,,,
      Di Moss,di@x.org,administrator,,,,,
      """;

  @Test
  void eachIsAskedOnceOnEachRungAndMorePeopleTheLaterItIs(@TempDir Path home) {
    PostHouse.recipients(home, RECIPIENTS);
    try (var house = PostHouse.in(home)) {
      var story = new StringBuilder();
      for (var day : List.of("10", "11", "11", "15", "16", "17", "18", "22", "23")) {
        house
            .getBean(HouseClock.class)
            .standAt(Instant.parse("2018-01-%sT08:00:00Z".formatted(day)));
        chase(house.getBean(Chasing.class));
        story
            .append(day)
            .append(": ")
            .append(newMails(house.getBean(Outbox.class), day))
            .append('\n');
      }

      assertThat(story)
          .hasToString(
              """
              10: []
              11: [al Reminder: 2 returns for M9 2017/18, due on Monday 15 January]
              11: [al Reminder: 2 returns for M9 2017/18, due on Monday 15 January]
              15: []
              16: [al Late: 2 returns for M9 2017/18, due on Monday 15 January, jo Late: 2 returns for M9 2017/18, due on Monday 15 January]
              17: []
              18: [jo Late: 2 returns for M9 2017/18, due on Monday 15 January, zoe Late]
              22: [al Last call: 2 returns for M9 2017/18, the packs are cut today at 17:00, di Last call, jo Last call: 2 returns for M9 2017/18, the packs are cut today at 17:00, zoe Last call]
              23: []
              """);
    }
  }

  @Test
  void afterDaysSwitchedOffOnlyTheRungThatIsReachedIsAsked(@TempDir Path home) {
    PostHouse.recipients(home, RECIPIENTS);
    try (var house = PostHouse.in(home)) {
      house.getBean(HouseClock.class).standAt(Instant.parse("2018-01-19T08:00:00Z"));
      chase(house.getBean(Chasing.class));

      assertThat(newMails(house.getBean(Outbox.class), "19").toString())
          .isEqualTo("[jo Late: 2 returns for M9 2017/18, due on Monday 15 January, zoe Late]");
    }
  }

  private static void chase(Chasing chasing) {
    chasing.chase(
        PostHouse.DECEMBER,
        List.of(Reference.shipped().footprint("12").orElseThrow()),
        Rung.LADDER,
        WorkingDays.england());
  }

  /** Those who answer for one organisation by their subject; for many, by its first words. */
  private static TreeSet<String> newMails(Outbox outbox, String day) {
    var found = new TreeSet<String>();
    for (var mail : outbox.all()) {
      if (mail.queuedAt().toString().startsWith("2018-01-" + day)
          && !mail.about().contains("due-2018-01-12")
          && !mail.about().contains("due-2018-01-17")) {
        var who = mail.address().text().replace("@x.org", "");
        var ofOne = who.equals("al") || who.equals("jo");
        found.add(who + " " + (ofOne ? mail.subject() : mail.subject().replaceAll(":.*", "")));
      }
    }
    return found;
  }
}
