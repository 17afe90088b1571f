package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.basics.Period;
import boardpack.command.WrongUsage;
import boardpack.reference.ReferenceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdsTests {
  private static final Period APRIL = Period.of("2017-04");

  @Test
  void everyRealismTestOfTheListIsThereAndHasThresholds() {
    var listed =
        ReferenceFile.shipped("realism_tests.csv").rows().stream()
            .map(row -> row.required("id"))
            .toList();
    var tests =
        Stream.concat(
                RealismTests.OF_BODIES.stream().map(BodyTest::id),
                RealismTests.OF_FOOTPRINT.stream().map(FootprintTest::id))
            .distinct()
            .sorted()
            .toList();

    assertThat(listed).hasSize(34);
    assertThat(tests).isEqualTo(listed);
    assertThat(listed)
        .allSatisfy(id -> assertThat(Thresholds.shipped().of(id, APRIL)).as(id).isPresent());
  }

  @Test
  void theMonthFromWhichATestRunsIsThatOfTheList() {
    for (var row : ReferenceFile.shipped("realism_tests.csv").rows()) {
      var set = Thresholds.shipped().of(row.required("id"), APRIL).orElseThrow();
      assertThat("M" + set.runsFrom()).as(row.required("id")).isEqualTo(row.required("runs_from"));
    }
  }

  @Test
  void anOldMonthIsNotJudgedByANewerThreshold() {
    var thresholds =
        Thresholds.parse(
            "thresholds.yml",
            """
            RT07:
              - from: 2016-04-01
                share: {amber: 20, red: 35}
              - from: 2017-10-01
                share: {amber: 10, red: 15}
            """);

    assertThat(thresholds.of("RT07", Period.of("2017-09")).orElseThrow().number("share.red"))
        .isEqualByComparingTo("35");
    assertThat(thresholds.of("RT07", Period.of("2017-10")).orElseThrow().number("share.red"))
        .isEqualByComparingTo("15");
    assertThat(thresholds.of("RT07", Period.of("2016-03"))).isEmpty();
  }

  @Test
  void aFileThatLacksAThresholdIsRefusedByName(@TempDir Path folder) throws IOException {
    var shipped = Files.readString(Path.of("jobs/thresholds.yml"));
    var file = folder.resolve("thresholds.yml");
    Files.writeString(file, shipped.replace("second-half: {amber: 60, red: 70}", ""));

    assertThatThrownBy(() -> Thresholds.read(file))
        .isInstanceOf(WrongUsage.class)
        .hasMessage(file + ": RT01 from 2016-04-01 lacks second-half.amber");
  }

  @Test
  void aFileThatIsNoYamlOrHasNoDateIsRefusedInWords(@TempDir Path folder) throws IOException {
    var file = folder.resolve("thresholds.yml");
    Files.writeString(file, "RT01:\n  - runs-from: M1\n");

    assertThatThrownBy(() -> Thresholds.read(file))
        .hasMessage(file + " RT01 needs the day each set holds from, such as 'from: 2016-04-01'");
  }

  @Test
  void evidenceIsNeverQuotedBeforeItWasKnown() {
    var book = new RuleBook(Thresholds.shipped(), APRIL);
    var unidentified = book.rule("RT05").orElseThrow();

    assertThat(unidentified.evidenceOn(LocalDate.parse("2017-05-20"))).isEmpty();
    assertThat(unidentified.evidenceOn(LocalDate.parse("2018-09-20")).orElseThrow())
        .contains("Sutton CCG");
  }

  @Test
  void noEvidenceIsDatedBeforeTheYearThatTheListStates() {
    var stated = ReferenceFile.shipped("realism_tests.csv").rows();
    for (var row : ReferenceFile.shipped("realism_evidence.csv").rows()) {
      var year =
          stated.stream()
              .filter(test -> test.required("id").equals(row.required("rule")))
              .mapToInt(test -> test.whole("evidence_known_from"))
              .findFirst()
              .orElseThrow();
      assertThat(row.date("known_from").orElseThrow().getYear())
          .as(row.required("rule"))
          .isGreaterThanOrEqualTo(year);
    }
  }

  @Test
  void aFindingOfM1OfTheFirstYearHasNoEvidenceOfLaterYears() {
    var found =
        GivenMonth.ofTrust("2016-04", "scheme_ref | fy_plan | status\nC1 | 9000.0 | unidentified")
            .challenges()
            .found();

    assertThat(found).isNotEmpty();
    assertThat(found).allSatisfy(one -> assertThat(one.evidence()).as(one.rule()).isEmpty());
  }

  @Test
  void addingASchemeNeverRemovesTheFindingOfAnother() {
    var lone = "C1 | 9000.0 | transformational | 9000.0 | 0.0\n";
    var heading = "scheme_ref | fy_plan | kind | gross_cost_replaced | transition_cost\n";
    var before = GivenMonth.ofTrust("2017-04", heading + lone).found("RT13");

    IntStream.range(2, 6)
        .mapToObj(more -> "C%d | 100.0 | transformational | 400.0 | 100.0\n".formatted(more))
        .reduce(
            heading + lone,
            (table, row) -> {
              assertThat(GivenMonth.ofTrust("2017-04", table + row).found("RT13"))
                  .extracting(Challenge::scheme)
                  .contains(before.get(0).scheme());
              return table + row;
            });
  }
}
