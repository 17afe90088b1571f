package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT03, RT08, RT19, RT28, RT30 and the track record. */
class RecordTests {
  @Test
  void aPlanLargerThanEverDeliveredIsStatedWithTheRecord() {
    var month =
        GivenMonth.ofTrust("2017-04", "scheme_ref | fy_plan\nC1 | 10000.0")
            .lookBack(
                lookBack(
                    """
                    organisation | financial_year | planned | delivered
                    RXH          | 2014/15        | 8000.0  | 7000.0
                    RXH          | 2015/16        | 8000.0  | 6000.0
                    RXH          | 2016/17        | 9000.0  | 7000.0
                    """));

    assertThat(Printed.of(month.found("RT03")))
        .isEqualTo(
            """
            red RXH, 2000.0 at risk, over 1.25 times the most delivered (from 2016-04-01)
            The plan is £10.0m; the most delivered in any of the last 3 years is £7.0m. At the average\
             delivery rate (80%) the year would end £2.0m short.""");
  }

  @Test
  void oneYearIsNoRecord() {
    var month =
        GivenMonth.ofTrust("2017-04", "scheme_ref | fy_plan\nC1 | 10000.0")
            .lookBack(
                lookBack(
                    """
                    organisation | financial_year | planned | delivered
                    RXH          | 2016/17        | 9000.0  | 7000.0
                    """));

    assertThat(month.notRun("RT03"))
        .containsExactly("RXH: fewer than two earlier years of its savings are known");
  }

  @Test
  void weightingEachSchemeByItsRiskGivesTheExpectedDelivery() {
    var month =
        GivenMonth.ofTrust(
            "2017-09",
            """
            scheme_ref | fy_plan | ytd_actual | fot    | risk   | status       | gateway
            C1         |  1000.0 |      500.0 | 1000.0 | low    | in delivery  | 4
            C2         |  1000.0 |      200.0 | 1000.0 | medium | in delivery  | 4
            C3         |  1000.0 |        0.0 |  800.0 | high   | in delivery  | 3
            C4         |   500.0 |        0.0 |  500.0 | high   | unidentified | 0
            C5         |   500.0 |      500.0 |  400.0 | low    | delivered    | 5
            """);

    assertThat(Printed.of(month.found("RT08")))
        .isEqualTo(
            """
            red RXH, 1420.0 at risk, under 75% of plan (from 2016-04-01)
            Weighting each scheme by its risk gives £2.6m, £1.4m below plan. What has not been\
             delivered yet is weighted by its rating.""");
  }

  @Test
  void likeSchemesOfThePastGiveTheMiddleOfTheirDelivery() {
    var rows =
        new StringBuilder(
            "organisation | financial_year | scheme_ref | theme | planned | delivered\n");
    for (int scheme = 1; scheme <= 9; scheme++) {
      rows.append(
          "RXB | 2016/17 | P%d | procurement | 1000.0 | %d00.0%n".formatted(scheme, scheme));
    }
    var month =
        GivenMonth.ofTrust(
                "2017-04",
                """
                scheme_ref | fy_plan | theme
                C1         |   800.0 | procurement
                C2         |   900.0 | estates
                """)
            .lookBack(lookBack(rows.toString()));

    assertThat(Printed.of(month.found("RT19")))
        .isEqualTo(
            """
            red RXH, 400.0 at risk, under 75% of plan (from 2016-04-01)
            Of 9 similar schemes, half delivered less than 50% of plan. At that rate C1 (procurement,\
             £800k) would bring £400k.""");
    assertThat(month.notRun("RT19"))
        .containsExactly("RXH: fewer than eight like schemes of earlier years are known for C2");
  }

  /**
   * The plan is £1,000k; of the like schemes the middle one, by nearest rank, delivered so much.
   */
  @ParameterizedTest
  @CsvSource({
    "8, 900.0, ''", // 90 % is not below it
    "8, 899.0, amber 101.0",
    "8, 750.0, amber 250.0",
    "8, 749.0, red 251.0",
    "9, 500.0, red 500.0",
    "7, 500.0, ''", // seven are no class
    "8, 1100.0, ''",
    "8, 0.0, red 1000.0",
    "8, -100.0, red 1100.0"
  })
  void theMiddleOfLikeSchemesIsHeldAgainstPlan(int schemes, String middle, String found) {
    var month = likeSchemes(schemes, middle, "2016/17", "1000.0");

    assertThat(
            month.found("RT19").stream()
                .map(one -> one.level().word() + " " + one.atRisk())
                .collect(Collectors.joining()))
        .isEqualTo(found);
  }

  @Test
  void schemesOfThisYearOfAnotherSizeOrWithoutAPlanAreNotLikeIt() {
    var why = "RXH: fewer than eight like schemes of earlier years are known for C1";

    assertThat(likeSchemes(8, "500.0", "2017/18", "1000.0").notRun("RT19")).containsExactly(why);
    assertThat(likeSchemes(8, "500.0", "2016/17", "1000.1").notRun("RT19")).containsExactly(why);
    assertThat(likeSchemes(8, "500.0", "2016/17", "250.0").notRun("RT19")).containsExactly(why);
    assertThat(likeSchemes(8, "500.0", "2016/17", "0.0").notRun("RT19")).containsExactly(why);
    assertThat(likeSchemes(8, "500.0", "2016/17", "250.1").notRun("RT19")).isEmpty();
  }

  @Test
  void aProgrammeThatPlansNothingHasNoLikeSchemes() {
    var month = GivenMonth.ofTrust("2017-04", "scheme_ref | fy_plan | theme\nC1 | 0.0 | estates");

    assertThat(month.found("RT19")).isEmpty();
  }

  /**
   * Past schemes of one theme, beside one of this year: the lower half delivered nothing below the
   * middle but the middle itself, the upper half twice the plan.
   */
  private static GivenMonth likeSchemes(int schemes, String middle, String year, String planned) {
    var rows =
        new StringBuilder(
            "organisation | financial_year | scheme_ref | theme | planned | delivered\n");
    for (int scheme = 1; scheme <= schemes; scheme++) {
      var delivered = scheme <= (schemes + 1) / 2 ? middle : "2000.0";
      rows.append(
          "RXB | %s | P%d | procurement | %s | %s%n".formatted(year, scheme, planned, delivered));
    }
    return GivenMonth.ofTrust("2017-04", "scheme_ref | fy_plan | theme\nC1 | 1000.0 | procurement")
        .lookBack(lookBack(rows.toString()));
  }

  @Test
  void paySavingsThatTheHoursDoNotExplainAreFound() {
    var trust =
        GivenMonth.trust(
                "2017-09",
                "scheme_ref | fy_plan | ytd_actual | category\nC1 | 1600.0 | 800.0 | pay")
            .with(
                "Workforce",
                """
                staff_group | contract    | wte_plan | wte_actual | cost_plan | cost_actual
                nursing     | substantive |    500.0 |      530.0 |  -10000.0 |    -10600.0
                medical     | agency      |     20.0 |       10.0 |   -1200.0 |      -600.0
                """);

    assertThat(Printed.of(GivenMonth.of("2017-09").with(trust).found("RT28"))).isEmpty();
    var more =
        trust.with(
            "Workforce",
            """
            staff_group | contract    | wte_plan | wte_actual | cost_plan | cost_actual
            nursing     | substantive |    500.0 |      530.0 |  -10000.0 |    -10600.0
            medical     | agency      |     20.0 |       20.0 |   -1200.0 |     -1200.0
            """);
    assertThat(Printed.of(GivenMonth.of("2017-09").with(more).found("RT28")))
        .isEqualTo(
            """
            red RXH, 600.0 at risk, over £500k with staff above plan (from 2016-04-01)
            Pay savings of £800k are reported; worked staff stand 30 WTE above plan. At planned cost\
             the hours leave £600k of it unexplained.""");
  }

  @Test
  void aCouncilThatBalancesByReservesIsFound() {
    assertThat(Printed.of(council("2000.0", "12000.0", "10000.0").found("RT30")))
        .isEqualTo(
            """
            amber E10000007, 0.0 at risk, under 3 years of cover (from 2016-04-01)
            The council plans to use £2.0m of reserves; £15.0m remain, £10.0m of it the minimum of\
             the general fund. At this rate what is free lasts under 3 years.""");
    assertThat(Printed.of(council("4000.0", "9200.0", "10000.0").found("RT30")))
        .isEqualTo(
            """
            red E10000007, 800.0 at risk, general fund below its minimum (from 2016-04-01)
            The council plans to use £4.0m of reserves; £12.2m remain, the general fund £800k below\
             its minimum.""");
    assertThat(council("1000.0", "12000.0", "10000.0").found("RT30")).isEmpty();
    assertThat(council("0.0", "12000.0", "10000.0").found("RT30")).isEmpty();
  }

  @Test
  void theTrackRecordHoldsEachForecastAgainstWhatTheYearCameTo() {
    var lookBack =
        lookBack(
                """
                organisation | financial_year | planned | delivered | recurrent_delivered
                RXH          | 2016/17        | 9000.0  | 7000.0    | 5000.0
                04R          | 2016/17        | 1000.0  | 900.0     | 900.0
                """)
            .with(
                "Finance by month",
                """
                organisation | financial_year | period | line_code | ytd_plan | ytd_actual | fot_forecast
                RXH          | 2016/17        | M6     | CTEXSTF   | 0.0      | -900.0     | 0.0
                RXH          | 2016/17        | M12    | CTEXSTF   | 0.0      | -2500.0    | -2500.0
                RXH          | 2017/18        | M1     | CTEXSTF   | 0.0      | -100.0     | 0.0
                """);

    var records = GivenMonth.of("2017-05").lookBack(lookBack).challenges().trackRecord();

    assertThat(records)
        .extracting(TrackRecord::organisation)
        .containsExactly("E54000012", "04R", "RXH");
    assertThat(records.get(0).rate().orElseThrow()).isEqualByComparingTo("79.0");
    assertThat(records.get(2).forecasts())
        .extracting(
            forecast ->
                forecast.period()
                    + " "
                    + forecast.forecast()
                    + " "
                    + forecast.outcome().map(Object::toString).orElse("open"))
        .containsExactly("2016-09 0.0 -2500.0", "2017-03 -2500.0 -2500.0", "2017-04 0.0 open");
  }

  private static GivenMonth council(String use, String closing, String minimum) {
    return GivenMonth.of("2017-09")
        .with(
            ReturnFixtures.of(ReturnKind.LA, "E10000007", "2017-09")
                .with(
                    "Reserves",
                    """
                    reserve               | opening | planned_use | forecast_closing | minimum_level
                    general fund          | 13000.0 | %s          | %s               | %s
                    earmarked uncommitted |  3000.0 |         0.0 |           3000.0 |           0.0
                    earmarked committed   | 90000.0 |     50000.0 |          40000.0 |           0.0
                    """
                        .formatted(use, closing, minimum)));
  }

  private static ReturnFixtures lookBack(String delivery) {
    return ReturnFixtures.of(ReturnKind.HIST, "E54000012", "2017-04")
        .with("Savings delivery", delivery);
  }
}
