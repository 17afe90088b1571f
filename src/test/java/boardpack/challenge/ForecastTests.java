package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT17, RT18, RT23, RT26, RT33: forecasts and what holds them up. */
class ForecastTests {
  @Test
  void aForecastBetterThanTheStraightLineMustNameItsImprovement() {
    assertThat(
            Printed.of(GivenMonth.of("2017-09").with(trust("2017-09", -2100, -1200)).found("RT18")))
        .isEqualTo(
            """
            red RXH, 3000.0 at risk, over 1% of turnover (from 2016-04-01)
            Carrying the year to date forward gives −£4.2m; the forecast is −£1.2m. £3.0m of\
             improvement must be named.""");
  }

  @Test
  void aForecastWorseThanTheStraightLineIsNotQuestioned() {
    assertThat(GivenMonth.of("2017-09").with(trust("2017-09", -500, -3000)).found("RT18"))
        .isEmpty();
  }

  @Test
  void inM12TheForecastIsTheYear() {
    assertThat(GivenMonth.of("2018-03").with(trust("2018-03", -500, -500)).found("RT18")).isEmpty();
  }

  @Test
  void aForecastThatStandsStillThroughAQuarterEndWhileTheYearWorsensIsFound() {
    var month =
        GivenMonth.of("2017-10")
            .earlier(trust("2017-08", -100, -1200))
            .earlier(trust("2017-09", -500, -1200))
            .with(trust("2017-10", -900, -1200));

    assertThat(Printed.of(month.found("RT17")))
        .isEqualTo(
            """
            amber RXH, 800.0 at risk, unchanged through a quarter end (from 2016-04-01)
            The forecast has stood at −£1,200k since M5; the year-to-date position has worsened by\
             £800k since.""");
  }

  @Test
  void throughTwoQuarterEndsItIsRed() {
    var month =
        GivenMonth.of("2017-12")
            .earlier(trust("2017-05", -100, -1200))
            .earlier(trust("2017-08", -500, -1200))
            .earlier(trust("2017-11", -800, -1200))
            .with(trust("2017-12", -1000, -1200));

    assertThat(Printed.of(month.found("RT17")))
        .isEqualTo(
            """
            red RXH, 900.0 at risk, unchanged through two quarter ends (from 2016-04-01)
            The forecast has stood at −£1,200k since M2; the year-to-date position has worsened by\
             £900k since.""");
  }

  @Test
  void atM9OneQuarterEndIsEnoughForRed() {
    var month =
        GivenMonth.of("2017-12")
            .earlier(trust("2017-09", 0, -900))
            .earlier(trust("2017-10", -100, -1200))
            .earlier(trust("2017-11", -500, -1200))
            .with(trust("2017-12", -900, -1200));

    assertThat(Printed.of(month.found("RT17")))
        .isEqualTo(
            """
            red RXH, 800.0 at risk, unchanged at M9 or later (from 2016-04-01)
            The forecast has stood at −£1,200k since M7; the year-to-date position has worsened by\
             £800k since.""");
  }

  /** The turnover is £100m: half a per cent of it is £500k. */
  @ParameterizedTest
  @CsvSource({
    "2017-10, -600, ''", // worsened by 500, which is not more than half a per cent
    "2017-10, -601, amber 501.0",
    "2017-10, -100, ''", // stood still
    "2017-10, 900, ''", // got better
    "2018-03, -1000, red 900.0" // in M12, two quarter ends on
  })
  void theWorseningIsHeldAgainstHalfAPerCentOfTurnover(String now, int ytdNow, String found) {
    var month =
        GivenMonth.of(now)
            .earlier(trust("2017-08", -100, -1200))
            .earlier(trust("2017-09", -100, -1200))
            .with(trust(now, ytdNow, -1200));

    assertThat(levels(month, "RT17")).isEqualTo(found);
  }

  @Test
  void beforeM4NobodyIsAsked() {
    var month =
        GivenMonth.of("2017-06")
            .earlier(trust("2017-04", 0, 0))
            .earlier(trust("2017-05", -800, 0))
            .with(trust("2017-06", -1600, 0));

    assertThat(month.found("RT17")).isEmpty();
    assertThat(month.notRun("RT17")).isEmpty();
  }

  @Test
  void withoutATurnoverAForecastThatStandsStillIsNotTestedWhichIsSaid() {
    var month =
        GivenMonth.of("2017-10")
            .earlier(withoutIncome("2017-08"))
            .earlier(withoutIncome("2017-09"))
            .with(withoutIncome("2017-10"));

    assertThat(month.notRun("RT17")).containsExactly("RXH: its turnover is not known");
  }

  @ParameterizedTest
  @CsvSource({
    "-2100, -3700, ''", // 500 better than −4,200: half a per cent is not above it
    "-2100, -3699, amber 501.0",
    "-2100, -3200, amber 1000.0",
    "-2100, -3199, red 1001.0",
    "0, 0, ''"
  })
  void theStraightLineIsHeldAgainstTurnover(int ytd, int forecast, String found) {
    assertThat(levels(GivenMonth.of("2017-09").with(trust("2017-09", ytd, forecast)), "RT18"))
        .isEqualTo(found);
  }

  private static String levels(GivenMonth month, String rule) {
    return month.found(rule).stream()
        .map(one -> one.level().word() + " " + one.atRisk())
        .collect(Collectors.joining());
  }

  private static ReturnFixtures withoutIncome(String period) {
    return ReturnFixtures.of(ReturnKind.PROV, "RXH", period)
        .with(
            "I&E",
            """
            line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
            CTEXSTF   |      0.0 |      -10.0 |      0.0 |        -20.0
            """);
  }

  @Test
  void aForecastThatMovedIsNotFound() {
    var month =
        GivenMonth.of("2017-10")
            .earlier(trust("2017-08", -100, -1200))
            .earlier(trust("2017-09", -500, -1500))
            .with(trust("2017-10", -900, -1500));

    assertThat(month.found("RT17")).isEmpty();
  }

  @Test
  void withTwoReturnsOfTheYearItCannotBeSeenWhichIsSaid() {
    var month =
        GivenMonth.of("2017-10")
            .earlier(trust("2017-09", -500, -1500))
            .with(trust("2017-10", -900, -1500));

    assertThat(month.notRun("RT17"))
        .containsExactly("RXH: fewer than 3 returns of the year are known");
  }

  @Test
  void theFundIsNotEarnedWhileTheControlTotalIsMissed() {
    var missed =
        ReturnFixtures.of(ReturnKind.PROV, "RXH", "2017-09")
            .with(
                "I&E",
                """
                line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
                INC       |  50000.0 |    50000.0 | 100000.0 |     100000.0
                INC-STF   |   2100.0 |     2100.0 |   5000.0 |       5000.0
                CTXVAR    |      0.0 |     -640.0 |      0.0 |          0.0
                """);

    assertThat(Printed.of(GivenMonth.of("2017-09").with(missed).found("RT23")))
        .isEqualTo(
            """
            red RXH, 2100.0 at risk, control total missed while the fund is booked (from 2016-04-01)
            £2,100k of sustainability funding is booked but the control total was missed in quarter\
             2. The control total without the fund is missed by £640k; the fund is earned on it.""");
  }

  @Test
  void whatWasEarnedInAnEarlierQuarterStaysEarned() {
    var month =
        GivenMonth.of("2017-08")
            .earlier(funded("2017-06", 1000, 50))
            .with(funded("2017-08", 1700, -300));

    assertThat(month.found("RT23").get(0).atRisk()).hasToString("700.0");
  }

  @Test
  void aFundBookedWithoutAnAgreedControlTotalIsAmber() {
    var month =
        GivenMonth.of("2017-06")
            .with(funded("2017-06", 1000, 50).cover("control_total_agreed", "N"));

    assertThat(month.found("RT23").get(0).level()).isEqualTo(Challenge.Level.AMBER);
    assertThat(GivenMonth.of("2017-06").with(funded("2017-06", 1000, 50)).found("RT23")).isEmpty();
  }

  @Test
  void theUnderlyingPositionLeavesOutWhatWillNotRecur() {
    var trust =
        trust("2017-09", 0, -6300)
            .with(
                "Underlying position",
                """
                line                                                           | amount
                reported                                                       | -6300.0
                less non-recurrent income                                      | 1500.0
                plus non-recurrent cost                                        | 400.0
                less non-recurrent savings                                     | 800.0
                plus recurrent full-year effect not yet in the forecast        | 300.0
                underlying                                                     | -7900.0
                """);

    assertThat(Printed.of(GivenMonth.of("2017-09").with(trust).found("RT26")))
        .isEqualTo(
            """
            amber RXH, 1600.0 at risk, over 1% of turnover (from 2016-04-01)
            Reported −£6.3m; underlying −£7.9m. £1.6m of support will not recur.""");
  }

  @Test
  void aForecastOnPlanBecauseReservesWereReleasedIsFound() {
    var commissioner = commissioner(600, "contingency");

    assertThat(Printed.of(GivenMonth.of("2017-07").with(commissioner).found("RT33")))
        .isEqualTo(
            """
            amber 04R, 266.7 at risk, over 15 points ahead of the year (from 2016-04-01)
            The forecast is on plan because £600k of reserves (60% of the year's contingency) was\
             used by M4; £1,603k of acute over-performance lies beneath it.""");
  }

  @Test
  void allReservesReleasedBeforeM9AreRed() {
    assertThat(GivenMonth.of("2017-07").with(commissioner(1000, "contingency")).found("RT33"))
        .extracting(Challenge::level)
        .containsExactly(Challenge.Level.RED);
  }

  @Test
  void reservesReleasedAsTheYearGoesAreNotFound() {
    assertThat(GivenMonth.of("2017-07").with(commissioner(480, "contingency")).found("RT33"))
        .isEmpty();
  }

  private static ReturnFixtures trust(String period, int ytdActual, int forecast) {
    return ReturnFixtures.of(ReturnKind.PROV, "RXH", period)
        .with(
            "I&E",
            """
            line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
            INC       |  50000.0 |    50000.0 | 100000.0 |     100000.0
            CTEXSTF   |      0.0 |    %d.0    |      0.0 |         %d.0
            """
                .formatted(ytdActual, forecast));
  }

  private static ReturnFixtures funded(String period, int fund, int variance) {
    return ReturnFixtures.of(ReturnKind.PROV, "RXH", period)
        .with(
            "I&E",
            """
            line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
            INC       |  50000.0 |    50000.0 | 100000.0 |     100000.0
            INC-STF   |   2100.0 |       %d.0 |   5000.0 |       5000.0
            CTXVAR    |      0.0 |       %d.0 |      0.0 |          0.0
            """
                .formatted(fund, variance));
  }

  private static ReturnFixtures commissioner(int released, String reserve) {
    return ReturnFixtures.of(ReturnKind.COMM, "04R", "2017-07")
        .with(
            "Summary",
            """
            line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
            ALLOC     |  60000.0 |    60000.0 | 180000.0 |     180000.0
            POS       |      0.0 |        0.0 |      0.0 |          0.0
            """)
        .with(
            "Contracts",
            """
            counterparty_org | contract_value_plan_fy | fot
            RXH              |               100000.0 | 101603.0
            """)
        .with(
            "Reserves",
            """
            reserve | opening | released_ytd
            %s      |  1000.0 | %d.0
            """
                .formatted(reserve, released));
  }
}
