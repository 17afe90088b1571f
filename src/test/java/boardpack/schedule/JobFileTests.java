package boardpack.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.delivery.Asked;
import boardpack.delivery.Rung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileTests {
  @Test
  void aJobSaysWhatForWhomAndWhen() {
    var job =
        read(
            """
            make: board packs
            footprints: [5, E54000012]
            when: working day 15 at 17:00
            after: all returns
            not before: working day 12 at 09:00
            alarm: working day 16 at 9.30
            catch-up: skip and say
            """);

    assertThat(job.footprints()).extracting("number").containsExactly(5, numberOf("E54000012"));
    assertThat(job.work()).isEqualTo(Work.BOARD_PACKS);
    assertThat(job.timing())
        .isEqualTo(
            new Timing(
                new When.WorkingDay(15, LocalTime.of(17, 0)),
                Optional.of(Awaited.ALL_RETURNS),
                Optional.of(new When.WorkingDay(12, LocalTime.of(9, 0))),
                Optional.of(new When.WorkingDay(16, LocalTime.of(9, 30)))));
    assertThat(job.catchUp()).isEqualTo(CatchUp.SKIP_AND_SAY);
  }

  @Test
  void aLadderSaysWhoIsToldWhen() {
    var job =
        read(
            """
            make: chase mails
            when: working days at 09:00
            ladder:
              1 working day after: organisation, lead
              on the day: organisation
              2 working days before: organisation
            """);

    assertThat(job.details().ladder())
        .containsExactly(
            new Rung(-2, Set.of(Asked.ORGANISATION)),
            new Rung(0, Set.of(Asked.ORGANISATION)),
            new Rung(1, Set.of(Asked.ORGANISATION, Asked.LEAD)));
  }

  @Test
  void theJobsThatShipAreInOrder(@TempDir Path home) throws IOException {
    var shipped = new JobFiles(new Home(home)).inForce();

    assertThat(shipped.complaints()).isEmpty();
    assertThat(shipped.jobs())
        .extracting(JobDefinition::name)
        .containsExactlyElementsOf(namesIn(Path.of("jobs")))
        .contains("month-end", "flash", "re-issue", "backup");
    assertThat(new JobFiles(new Home(home)).job("month-end").footprints()).hasSize(44);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          make: board packs;when: the day after          | line 2, column 7: "the day after" is no time
          make: board packs;when: working day 25 at 17:00 | line 2, column 7: working day 25 is not in every month: 1 to 18
          make: board packs;when: weekdays at 25:00      | line 2, column 7: "25:00" is no time of day
          make: board packs;when: weekdays at 01:30      | line 2, column 7: 01:30 comes twice or never when the clocks change
          make: board packs;when: cron 0 0 7 15W * ?     | line 2, column 7: W in a cron knows no bank holidays
          make: board packs;when: cron 0 0 7 * *         | line 2, column 7: "cron 0 0 7 * *" is no cron
          make: board packs;when: cron 0 0 7 1 * ? 2010  | line 2, column 7: a cron with a year comes to an end
          make: board packs;when: cron 0 0 7 31 4 ?      | line 2, column 7: "cron 0 0 7 31 4 ?" never comes
          make: board packs;when: cron 0 30 0-2 * * ?    | line 2, column 7: from 01:00 to 02:00 comes twice or never
          make: board packs;when: weekdays at 08:00;footprints: [5, E54000005] | line 3, column 17: West Yorkshire and Harrogate stands there twice
          make: chase mails;when: weekdays at 08:00;ladder: {on the day: lead, on the day: lead} | line 3, column 28: "on the day" stands there twice
          make: board packs; when: weekdays at 08:00     | line 2, column 6: mapping values are not allowed here
          make: board packs;"when: weekdays              | line 2, column 1
          ---;make: backup;---;make: backup              | line 3, column 1: but found another document
          make: !!java.io.File [x];when: weekdays at 08:00 | line 1, column 7: Global tag is not allowed
          make: tea;when: weekdays at 08:00              | line 1, column 7: "tea" cannot be made; write one of: board packs, draft packs
          make: backup;when: day 32 at 08:00             | line 2, column 7: day 32 is in no month: 1 to 31
          make: backup;when: weekdays at 08:00;after: all packs | line 3, column 8: "after" means nothing to "make: backup"
          make: backup;when: weekdays at 08:00;keep: many | line 3, column 7: "many" is no number from 1 to 9999
          make: board packs;when: weekdays at 08:00;after: lunch | line 3, column 8: "lunch" cannot be waited for; write one of: all returns, all packs
          make: board packs;when: weekdays at 08:00;alarm: Mondays at 08:00 | line 3, column 8: "alarm" needs a working day: working day 16 at 09:00
          make: chase mails;when: weekdays at 08:00;ladder: {soon: lead} | line 3, column 10: "soon" is no rung. Examples: 2 working days before; on the day;
          make: chase mails;when: weekdays at 08:00;ladder: up | line 3, column 9: is no ladder
          make: board packs;whne: weekdays at 08:00      | line 2, column 1: "whne" is not known; known: [make, footprints, when, after, not before, alarm, catch-up, send, keep, ladder]
          make: chase mails;when: weekdays at 08:00;ladder: {on the day: cat} | line 3, column 22: "cat" is nobody to ask; there are: organisation
          make: board packs;when: weekdays at 08:00;send: perhaps | line 3, column 7: "perhaps" is no way to send; write: at once, after approval
          make: board packs                              | line 1, column 1: "when" is missing
          make: board packs;make: board packs            | line 2, column 1: "make" stands there twice
          [                                              | line 1, column 2
          tea                                            | line 1, column 1: holds nothing like
          make: board packs;when: weekdays at 08:00;footprints: [5, 45] | line 3, column 17: "45" is no footprint
          make: board packs;when: weekdays at 08:00;catch-up: perhaps   | line 3, column 11: "perhaps" is no way to catch up; write: make and send, make and hold, skip and say
          make: board packs;when: weekdays at 08:00;footprints: [] | line 3, column 13: names no footprint
          """)
  void whatIsWrongIsSaidWithFileLineAndColumn(String file, String complaint) {
    assertThatThrownBy(() -> read(file.replace(';', '\n')))
        .isInstanceOf(WrongUsage.class)
        .hasMessageStartingWith("jobs/month-end.yml, " + complaint)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "working day 15 at 17:00",
    "weekdays at 08:00",
    "working days at 08:00",
    "every day at 22:00",
    "Mondays at 09:00",
    "day 20 at 12:00",
    "last working day at 12:00",
    "cron 0 0 7 1 * ?"
  })
  void theExamplesGivenInComplaintsCanBeRead(String words) {
    assertThat(WhenWords.EXAMPLES).contains(words);
    assertThat(WhenWords.read(words).problem()).isEmpty();
  }

  @Test
  void anUnknownJobIsToldFromThoseThereAre(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("jobs"));
    Files.writeString(home.resolve("jobs/flash.yml"), "make: board packs\nwhen: weekdays at 08:00");
    Files.writeString(home.resolve("jobs/thresholds.yml"), "RT01: {}");

    assertThatThrownBy(() -> new JobFiles(new Home(home)).job("month-end"))
        .hasMessage("There is no job \"month-end\"; there are: flash");
  }

  @Test
  void ofASpoiltFileTheLastGoodVersionStaysInForceEvenAfterARestart(@TempDir Path home)
      throws IOException {
    Files.createDirectories(home.resolve("jobs"));
    var file = home.resolve("jobs/flash.yml");
    Files.writeString(file, "make: draft packs\nwhen: working day 5 at 09:00\n");
    var good = new JobFiles(new Home(home)).inForceFromNowOn();
    Files.writeString(file, "make: draft packs\nwhen: wroking day 6 at 09:00\n");

    var spoilt = new JobFiles(new Home(home)).inForceFromNowOn();

    assertThat(spoilt.jobs()).isEqualTo(good.jobs()).hasSize(1);
    assertThat(spoilt.complaints())
        .singleElement()
        .asString()
        .startsWith("jobs/flash.yml, line 2, column 7: \"wroking day 6 at 09:00\" is no time")
        .endsWith("; the last good version stays in force");
  }

  @Test
  void aFileWhoseNameIsNotReadIsSaidToBeSo(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("jobs"));
    for (var name : List.of("flash.yml", "tea.yaml", "Tea.YML", "a;b.yml", ".swp.yml")) {
      Files.writeString(
          home.resolve("jobs").resolve(name), "make: draft packs\nwhen: weekdays at 08:00\n");
    }

    var jobs = new JobFiles(new Home(home)).inForce();

    assertThat(jobs.jobs()).extracting(JobDefinition::name).containsExactly("flash");
    assertThat(jobs.complaints())
        .hasSize(3)
        .contains(
            "jobs/tea.yaml, line 1, column 1: is not read; a job's file is called like month-end.yml");
  }

  @Test
  void aSpoiltHolidaysFileIsNamedByLineAndTheLastGoodOneHolds(@TempDir Path home)
      throws IOException {
    Files.createDirectories(home.resolve("jobs"));
    var file = home.resolve("jobs/holidays.csv");
    Files.writeString(file, "date,name,day\n2030-06-05,Jubilee,holiday\n");
    new JobFiles(new Home(home)).inForceFromNowOn();
    Files.writeString(file, "date,name,day\n2030-06-05,Jubilee,perhaps\n");

    var spoilt = new JobFiles(new Home(home)).inForceFromNowOn();

    assertThat(spoilt.calendar().isWorking(java.time.LocalDate.of(2030, 6, 5))).isFalse();
    assertThat(spoilt.complaints())
        .singleElement()
        .asString()
        .startsWith("jobs/holidays.csv line 2, day: 'perhaps' is not holiday or working");
  }

  private static List<String> namesIn(Path jobs) throws IOException {
    try (var files = Files.list(jobs)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yml") && !name.equals("thresholds.yml"))
          .map(name -> name.replace(".yml", ""))
          .sorted()
          .toList();
    }
  }

  private static JobDefinition read(String text) {
    return JobFile.read("month-end", "jobs/month-end.yml", text);
  }

  private static int numberOf(String code) {
    return boardpack.reference.Reference.shipped().footprint(code).orElseThrow().number();
  }
}
