package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import boardpack.basics.Period;
import boardpack.basics.Source;
import boardpack.command.Home;
import boardpack.command.HouseClock;
import boardpack.performance.Performance;
import boardpack.reconciliation.MonthsInHand;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import boardpack.returns.History.Measured;
import boardpack.run.PackStage;
import boardpack.run.Run;
import boardpack.run.Stage;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;

/** Published statistics, dropped into the folder, stand in the packs with their source. */
class PublishedStatisticsTests {
  private static final Instant NOW = Instant.parse("2018-01-22T17:00:00Z");
  private static final Footprint SUSSEX = Reference.shipped().footprint("33").orElseThrow();

  @TempDir private Path home;

  @Test
  void aDroppedFileTurnsUpAsHistoryWithItsSource() throws IOException {
    drop("Monthly-AE-November-2017.csv", "NOVEMBER", 1500);
    try (var house = house()) {
      var answers = house.getBean(Intake.class).takeIn();

      assertThat(answers).extracting(FileAnswer::state).containsExactly("accepted");
      assertThat(answers.get(0).returns())
          .extracting(
              FileAnswer.Named::kind,
              FileAnswer.Named::organisation,
              FileAnswer.Named::period,
              FileAnswer.Named::submission)
          .containsExactly(tuple("HIST", "NHSE-AE", "2017-11", 1));
      assertThat(answers.get(0).layout()).isPresent();
      var measured = measured(house, "AE4H");
      assertThat(measured.numerator().value()).isEqualByComparingTo("7996");
      assertThat(measured.denominator().orElseThrow().value()).isEqualByComparingTo("9500");
      var file = home.resolve("input/accepted/2017-11/Monthly-AE-November-2017.csv");
      var sha256 = Workbooks.sha256(Files.readAllBytes(file));
      assertThat(measured.sources()).extracting(Source::sha256).containsOnly(sha256);
      assertThat(measured.sources())
          .extracting(Source::cell)
          .containsExactly("E2", "F2", "G2", "H2", "I2", "J2");
      assertThat(performance(house)).containsExactly("RXH AE12H", "RXH AE4H", "RXH AE4H1");
    }
  }

  @Test
  void aRevisedEditionOfTheMonthCountsAndBothAreKept() throws IOException {
    try (var house = house()) {
      drop("Monthly-AE-November-2017.csv", "NOVEMBER", 1500);
      house.getBean(Intake.class).takeIn();
      house.getBean(HouseClock.class).standAt(NOW.plusSeconds(60));
      drop("Monthly-AE-November-2017-revised.csv", "NOVEMBER", 1400);

      var answers = house.getBean(Intake.class).takeIn();

      assertThat(answers.get(0).returns())
          .extracting(
              FileAnswer.Named::kind,
              FileAnswer.Named::organisation,
              FileAnswer.Named::period,
              FileAnswer.Named::submission)
          .containsExactly(tuple("HIST", "NHSE-AE", "2017-11", 2));
      assertThat(measured(house, "AE4H").numerator().value()).isEqualByComparingTo("8096");
      assertThat(month(house, NOW).history().indicators())
          .filteredOn(one -> one.indicator().equals("AE4H"))
          .extracting(one -> one.numerator().value().intValueExact())
          .containsExactly(7996);
    }
  }

  @Test
  void aPackNeverQuotesALaterMonth() throws IOException {
    drop("Monthly-AE-January-2018.csv", "JANUARY", 1500, "2018");
    try (var house = house()) {
      house.getBean(Intake.class).takeIn();

      assertThat(month(house, NOW.plusSeconds(99)).history().indicators()).isEmpty();
    }
  }

  @Test
  void aFileThatNoLayoutReadsIsRefusedSayingWhy() throws IOException {
    Files.createDirectories(home.resolve("input"));
    Files.writeString(home.resolve("input/list.csv"), "a,b\n1,2\n");
    try (var house = house()) {
      var answers = house.getBean(Intake.class).takeIn();

      assertThat(answers.get(0).state()).isEqualTo("refused");
      assertThat(answers.get(0).findings())
          .extracting(FileAnswer.Said::code)
          .contains("H06", "L01");
    }
  }

  private Measured measured(ConfigurableApplicationContext house, String indicator) {
    return month(house, NOW.plusSeconds(99)).history().indicators().stream()
        .filter(one -> one.indicator().equals(indicator))
        .filter(one -> one.month().equals(YearMonth.of(2017, 11)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> performance(ConfigurableApplicationContext house) {
    var month = month(house, NOW.plusSeconds(99));
    return Performance.of(Reference.shipped().indicators(), month.history(), List.of())
        .series()
        .stream()
        .map(series -> series.organisation() + " " + series.indicator().code())
        .sorted()
        .toList();
  }

  private static boardpack.reconciliation.FootprintMonth month(
      ConfigurableApplicationContext house, Instant knownAt) {
    var run = new Run(SUSSEX, Period.of("2017-12"), 1, knownAt, 0);
    return house.getBean(MonthsInHand.class).release(run).month();
  }

  private void drop(String name, String month, int late) throws IOException {
    drop(name, month, late, "2017");
  }

  private void drop(String name, String month, int late, String year) throws IOException {
    Files.createDirectories(home.resolve("input"));
    Files.writeString(
        home.resolve("input").resolve(name),
        """
        Period,Org Code,Parent Org,Org name,Number of A&E attendances Type 1,Number of A&E attendances Type 2,Number of A&E attendances Other A&E Department,Number of attendances over 4hrs Type 1,Number of attendances over 4hrs Type 2,Number of attendances over 4hrs Other A&E Department,Patients who have waited 12+ hrs from DTA to admission
        MSitAE-%1$s-%3$s,RXH,NHS SOUTH ,BRIGHTON AND SUSSEX UNIVERSITY HOSPITALS NHS TRUST,9000,400,100,%2$d,4,0,7
        TOTAL,TOTAL,TOTAL,TOTAL,9000,400,100,%2$d,4,0,7
        """
            .formatted(month, late, year));
  }

  private ConfigurableApplicationContext house() {
    return new SpringApplicationBuilder(House.class).properties("boardpack.home=" + home).run();
  }

  /** The house from the drop folder to reconciliation, over a real database. */
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = {
        "boardpack.run",
        "boardpack.audit",
        "boardpack.returns",
        "boardpack.intake",
        "boardpack.reconciliation"
      })
  static class House {
    @Bean
    Home home(Environment settings) {
      return new Home(Path.of(settings.getRequiredProperty("boardpack.home")));
    }

    @Bean
    HouseClock clock() {
      return HouseClock.standingAt(NOW);
    }

    @Bean
    PackStage challenge() {
      return stage(Stage.CHALLENGE);
    }

    @Bean
    PackStage compose() {
      return stage(Stage.COMPOSE);
    }

    @Bean
    PackStage render() {
      return stage(Stage.RENDER);
    }

    private static PackStage stage(Stage stage) {
      return new PackStage() {
        @Override
        public Stage stage() {
          return stage;
        }

        @Override
        public Object perform(Run run) {
          return run.toString();
        }
      };
    }
  }
}
