package boardpack.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.command.Home;
import boardpack.command.WrongUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
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
            catch-up: skip
            """);

    assertThat(job.footprints()).extracting("number").containsExactly(5, numberOf("E54000012"));
    assertThat(job.when()).isEqualTo(new When.WorkingDay(15, LocalTime.of(17, 0)));
    assertThat(job.catchUp()).isEqualTo(JobDefinition.CatchUp.SKIP);
  }

  @Test
  void theJobThatShipsIsForAllFootprints(@TempDir Path home) {
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
          make: tea;when: weekdays at 08:00              | line 1, column 7: "tea" cannot be made; write: board packs
          make: board packs;whne: weekdays at 08:00      | line 2, column 1: "whne" is not known; known: [make, footprints, when, catch-up]
          make: board packs                              | line 1, column 1: "when" is missing
          make: board packs;make: board packs            | line 2, column 1: "make" stands there twice
          [                                              | line 1, column 2
          tea                                            | line 1, column 1: holds nothing like
          make: board packs;when: weekdays at 08:00;footprints: [5, 45] | line 3, column 17: "45" is no footprint
          make: board packs;when: weekdays at 08:00;catch-up: perhaps   | line 3, column 11: "perhaps" is no way to catch up
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

  private static JobDefinition read(String text) {
    return JobFile.read("month-end", "jobs/month-end.yml", text);
  }

  private static int numberOf(String code) {
    return boardpack.reference.Reference.shipped().footprint(code).orElseThrow().number();
  }
}
