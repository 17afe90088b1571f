package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunRateTests {
  @Test
  void whatThePlanStillNeedsIsHeldAgainstTheLastThreeMonths() {
    var month =
        GivenMonth.ofTrust(
            "2017-10",
            """
            scheme_ref | fy_plan | ytd_actual | start_month | fot_m05 | fot_m06 | fot_m07
            C1         | 10000.0 |     3450.0 | M1          |   400.0 |   400.0 |   460.0
            C2         |  2000.0 |        0.0 | M9          |     0.0 |     0.0 |     0.0
            """);

    assertThat(Printed.of(month.found("RT02")))
        .isEqualTo(
            """
            red RXH, 4450.0 at risk, over 1.5 times (from 2016-04-01)
            To deliver the plan, the remaining 5 months need £1,310k each; the last three averaged\
             £420k (3.1 times). Schemes that started later or have not started (£2,000k) stand\
             apart.""");
  }

  @Test
  void aRateOfOneAndAQuarterIsNotAboveIt() {
    var month =
        GivenMonth.ofTrust(
            "2017-09",
            """
            scheme_ref | fy_plan | ytd_actual | start_month | fot_m04 | fot_m05 | fot_m06
            C1         | 13500.0 |     6000.0 | M1          |  1000.0 |  1000.0 |  1000.0
            C2         | 13500.0 |     6000.0 | M1          |  1000.0 |  1000.0 |  1000.0
            """);

    assertThat(month.found("RT02")).isEmpty();
  }

  @Test
  void nothingInThreeMonthsIsRedAndHasNoRatio() {
    var month =
        GivenMonth.ofTrust(
            "2017-07",
            """
            scheme_ref | fy_plan | ytd_actual | fot_m02 | fot_m03 | fot_m04
            C1         |   800.0 |        0.0 |     0.0 |     0.0 |     0.0
            """);

    assertThat(Printed.of(month.found("RT02")))
        .isEqualTo(
            """
            red RXH, 800.0 at risk, nothing in the last three months (from 2016-04-01)
            To deliver the plan, the remaining 8 months need £100k each; the last three averaged\
             £0k.""");
  }

  @Test
  void inM12WhatRemainsIsHeldAgainstThePlan() {
    var month =
        GivenMonth.ofTrust(
            "2018-03",
            """
            scheme_ref | fy_plan | ytd_actual
            C1         |  4000.0 |     3400.0
            """);

    assertThat(Printed.of(month.found("RT02")))
        .isEqualTo(
            """
            amber RXH, 600.0 at risk, over 10% not delivered at M12 (from 2016-04-01)
            £600k of a plan of £4,000k was not delivered by M12. It stays in next year's gap.""");
  }

  @Test
  void oneOffSchemesAreLeftOut() {
    var month =
        GivenMonth.ofTrust(
            "2017-10",
            """
            scheme_ref | fy_plan | ytd_actual | recurrent
            C1         | 12000.0 |        0.0 | NR
            C2         |  1200.0 |      700.0 | R
            """);

    assertThat(month.found("RT02")).isEmpty();
  }

  @Test
  void itDoesNotRunBeforeM3() {
    var month =
        GivenMonth.ofTrust("2017-05", "scheme_ref | fy_plan | ytd_actual\nC1 | 9000.0 | 0.0");

    assertThat(month.found("RT02")).isEmpty();
    assertThat(month.notRun("RT02")).isEmpty();
  }
}
