package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackLoadingTests {
  @Test
  void savingsThatFallLateAreStatedWithTheRunRateTheyNeed() {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | ytd_actual | ytd_plan | plan_m01 | plan_m02 | plan_m03 | plan_m04 | plan_m05 | plan_m06 | plan_m07 | plan_m08 | plan_m09 | plan_m10 | plan_m11 | plan_m12
            C1         |  1000.0 |        0.0 |     40.0 |     40.0 |     40.0 |     50.0 |     50.0 |     50.0 |     60.0 |    100.0 |    100.0 |    100.0 |    100.0 |    150.0 |    160.0
            """);

    assertThat(Printed.of(month.found("RT01")))
        .isEqualTo(
            """
            red RXH, 160.0 at risk, over 70% in M7–M12 (from 2016-04-01)
            71% of the year's savings fall in M7–M12 (an even profile is 50%). The plan needs £118k a\
             month from M7, against £48k a month in the first half. 41% fall in M10–M12 (an even\
             quarter is 25%).""");
  }

  @Test
  void anEvenProfileIsNotChallenged() {
    var month = GivenMonth.ofTrust("2017-04", "scheme_ref | fy_plan\nC1 | 1200.0");

    assertThat(month.found("RT01")).isEmpty();
  }

  @Test
  void sixtyPerCentIsNotOverSixtyPerCent() {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | ytd_plan | plan_m01 | plan_m02 | plan_m03 | plan_m04 | plan_m05 | plan_m06 | plan_m07 | plan_m08 | plan_m09 | plan_m10 | plan_m11 | plan_m12
            C1         | 10000.0 |    600.0 |    600.0 |    600.0 |    700.0 |    700.0 |    700.0 |    700.0 |    900.0 |    900.0 |    900.0 |   1100.0 |   1100.0 |   1100.0
            """);

    assertThat(month.found("RT01")).isEmpty();
  }

  @Test
  void fromM4TheForecastIsJudgedAndNoLongerThePlan() {
    var month =
        GivenMonth.ofTrust(
            "2017-10",
            """
            scheme_ref | fy_plan | ytd_actual
            C1         |  6000.0 | 1000.0
            """);

    assertThat(Printed.of(month.found("RT01")))
        .isEqualTo(
            """
            red RXH, 1500.0 at risk, over 70% in M7–M12 (from 2016-04-01)
            85.7% of the year's savings fall in M7–M12 (an even profile is 50%). The forecast needs\
             £1,000k a month from M8, against £143k a month so far. 50% fall in M10–M12 (an even\
             quarter is 25%).""");
  }

  @Test
  void inM12NothingIsLeftToComeLate() {
    var month =
        GivenMonth.ofTrust(
            "2018-03",
            """
            scheme_ref | fy_plan | ytd_actual | fot_m12 | fot_m11
            C1         |  1200.0 |     1200.0 |  1000.0 |   200.0
            """);

    assertThat(month.found("RT01")).isEmpty();
    assertThat(month.notRun("RT01")).isEmpty();
  }

  @Test
  void aPlanOfNoughtHasNoShareWhichIsSaid() {
    var month = GivenMonth.ofTrust("2017-04", "scheme_ref | fy_plan\nC1 | 0.0");

    assertThat(month.notRun("RT01"))
        .containsExactly("RXH: its savings plan is not above nought: no share of it can be formed");
  }

  @Test
  void whatIsBelowTheFloorIsNotPrinted() {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | ytd_plan | plan_m01 | plan_m02 | plan_m12
            C1         |   100.0 |      0.0 |      0.0 |      0.0 |    100.0
            """);

    assertThat(month.found("RT01")).isEmpty();
  }
}
