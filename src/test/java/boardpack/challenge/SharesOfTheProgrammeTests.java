package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT04 to RT07, RT09 to RT12, RT22: parts of the programme against it, or it against turnover. */
class SharesOfTheProgrammeTests {
  @ParameterizedTest
  @CsvSource({
    "4000.0, ''",
    "4100.0, amber 0.0",
    "5000.0, amber 0.0",
    "6000.0, red 1000.0",
  })
  void theSizeOfATrustsSavingsIsHeldAgainstItsIncome(String plan, String expected) {
    var month = GivenMonth.ofTrust("2017-04", "scheme_ref | fy_plan\nC1 | " + plan);

    assertThat(levels(month, "RT04")).isEqualTo(expected);
  }

  @Test
  void theSentenceOfSizeStatesTheShareAndWhatLiesAboveTheRequirement() {
    var month = GivenMonth.ofTrust("2017-04", "scheme_ref | fy_plan\nC1 | 6100.0");

    assertThat(month.found("RT04").get(0).sentence())
        .isEqualTo(
            "Savings are 6.1% of operating income. The national efficiency requirement is 2%; what"
                + " lies above it, £4,100k, has to be found beyond it.");
  }

  @Test
  void withoutATurnoverTheSizeIsNotTestedWhichIsSaid() {
    var month =
        GivenMonth.of("2017-04")
            .with(
                ReturnFixtures.of(ReturnKind.PROV, "RXH", "2017-04")
                    .with("Savings", "scheme_ref | fy_plan\nC1 | 1200.0"));

    assertThat(month.notRun("RT04")).containsExactly("RXH: its turnover is not known");
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06, 100.0, ''",
    "2017-06, 110.0, amber 110.0",
    "2017-06, 260.0, red 260.0",
    "2017-09, 100.0, amber 100.0",
    "2017-09, 110.0, red 110.0",
    "2017-10, 101.0, red 101.0",
    "2018-03, 150.0, red 150.0",
  })
  void theUnidentifiedShareIsJudgedMoreStrictlyAsTheYearGoes(
      String period, String unidentified, String expected) {
    var rest = 1000 - Double.parseDouble(unidentified);
    var month =
        GivenMonth.ofTrust(
            period,
            """
            scheme_ref | fy_plan | status
            C1         | %s      | unidentified
            C2         | %s      | in delivery
            """
                .formatted(unidentified, rest));

    assertThat(levels(month, "RT05")).isEqualTo(expected);
  }

  @Test
  void theSentenceOfTheUnidentifiedShareStatesItsMonth() {
    var month =
        GivenMonth.ofTrust(
            "2017-07",
            """
            scheme_ref | fy_plan | status
            C1         |   300.0 | unidentified
            C2         |   150.0 | opportunity
            C3         |  1550.0 | in delivery
            """);

    assertThat(month.found("RT05").get(0).sentence())
        .isEqualTo(
            "£450k (22.5%) of the programme has no scheme behind it at M4. It has to be found,"
                + " started and delivered in the 8 months left.");
  }

  @ParameterizedTest
  @CsvSource({
    "1000.0, ''",
    "1400.0, amber 400.0",
    "1600.0, amber 600.0",
    "1700.0, red 700.0",
  })
  void theOneOffShareOfTheForecastReturnsToNextYearsGap(String oneOff, String expected) {
    var rest = 4000 - Double.parseDouble(oneOff);
    var month =
        GivenMonth.ofTrust(
            "2017-09",
            "scheme_ref | fy_plan | recurrent\nC1 | %s | NR\nC2 | %s | R".formatted(oneOff, rest));

    assertThat(levels(month, "RT06")).isEqualTo(expected);
  }

  @Test
  void aOneOffShareThatRoseTwoYearsRunningIsRed() {
    var month =
        GivenMonth.ofTrust(
                "2017-09", "scheme_ref | fy_plan | recurrent\nC1 | 1400.0 | NR\nC2 | 2600.0 | R")
            .lookBack(
                lookBack(
                    """
                    organisation | financial_year | planned | delivered | recurrent_delivered
                    RXH          | 2015/16        | 4000.0  | 4000.0    | 3600.0
                    RXH          | 2016/17        | 4000.0  | 4000.0    | 3200.0
                    """));

    assertThat(Printed.of(month.found("RT06")))
        .isEqualTo(
            """
            red RXH, 400.0 at risk, rising two years running (from 2016-04-01)
            35% of the forecast is one-off. £1,400k returns to next year's gap before any new\
             pressure. £800k of last year's savings was one-off: this year's gap holds it.""");
  }

  @Test
  void theHighRiskShareIsStatedWithTheMitigationThatIsNamed() {
    var trust =
        GivenMonth.trust(
                "2017-04",
                """
                scheme_ref | fy_plan | ytd_actual | fot    | risk
                C1         |   400.0 |        0.0 |  400.0 | high
                C2         |   600.0 |       50.0 |  600.0 | low
                """)
            .with(
                "Risks",
                """
                risk_ref | description | kind       | value
                R1       | Winter      | risk       | 900.0
                R2       | Bank rates  | mitigation |  80.0
                """);

    assertThat(Printed.of(GivenMonth.of("2017-04").with(trust).found("RT07")))
        .isEqualTo(
            """
            red RXH, 240.0 at risk, over 35% of the programme (from 2016-04-01)
            £400k (40%) is rated high risk; only £80k of mitigation is named.""");
  }

  @ParameterizedTest
  @CsvSource({
    "Finance director, ''",
    "'', red 600.0",
    "TBC, red 600.0",
    "To be confirmed, red 600.0"
  })
  void savingsWithoutANamedOwnerAreFound(String owner, String expected) {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | owner_role
            C1         |   600.0 | %s
            C2         |  5000.0 | Chief nurse
            """
                .formatted(owner));

    assertThat(levels(month, "RT11")).isEqualTo(expected);
  }

  @Test
  void savingsThatNeedCapitalNotAwardedAreFound() {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | capital_needed | capital_status
            C1         |  1500.0 |         9000.0 | applied
            C2         |  4500.0 |         2000.0 | awarded
            C3         |  1000.0 |            0.0 |
            """);

    assertThat(Printed.of(month.found("RT22")))
        .isEqualTo(
            """
            amber RXH, 1500.0 at risk, over 10% of the programme (from 2016-04-01)
            £1.5m of savings need £9.0m of capital that is not awarded. Without the award C1 cannot\
             begin.""");
  }

  @Test
  void schemesBelowTheGatewayThatStartSoonAreFound() {
    var month =
        GivenMonth.ofTrust(
            "2017-07",
            """
            scheme_ref | fy_plan | gateway | start_month | ytd_actual
            C1         |   150.0 |       2 | M7          |        0.0
            C2         |   200.0 |       1 | M9          |        0.0
            C3         |   850.0 |       4 | M1          |      280.0
            """);

    assertThat(Printed.of(month.found("RT09")))
        .isEqualTo(
            """
            amber RXH, 150.0 at risk, over 10% of the programme (from 2016-04-01)
            £150k of savings starts within three months but has not passed quality impact assessment:\
             C1. It cannot start before it passes.""");
  }

  @Test
  void aLargeSchemeStartedWithoutQualityImpactSignOffIsRed() {
    var month =
        GivenMonth.ofTrust(
            "2017-07",
            """
            scheme_ref | fy_plan | gateway | start_month
            C1         |   300.0 |       2 | M3
            C2         |  9700.0 |       4 | M1
            """);

    assertThat(levels(month, "RT09")).isEqualTo("red 300.0");
  }

  @Test
  void startsThatSlippedAreWeightedByValue() {
    var month =
        GivenMonth.ofTrust(
            "2017-10",
            """
            scheme_ref | fy_plan | baseline_start_month | start_month
            C1         |  1200.0 | M1                   | M5
            C2         |  1200.0 | M1                   | M1
            """);

    assertThat(Printed.of(month.found("RT10")))
        .isEqualTo(
            """
            amber RXH, 400.0 at risk, over 1 month (from 2016-04-01)
            On average, schemes have slipped 2 months since the plan; each month costs £200k this\
             year.""");
  }

  @Test
  void savingsThatNeedAPartnerWhoHasNotSignedAreFound() {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | counterparty_org | partner_signoff | hwb_signoff_date
            C1         |   700.0 | 04R              | verbal          |
            C2         |   500.0 | 04R              | none            | 2017-03-01
            C3         |   500.0 | 04R              | signed          |
            C4         |  5300.0 |                  |                 |
            """);

    assertThat(Printed.of(month.found("RT12")))
        .isEqualTo(
            """
            amber RXH, 700.0 at risk, over £100k in one scheme (from 2016-04-01)
            £700k depends on 04R, which has not signed. Without agreement C1 cannot be counted on.""");
  }

  static ReturnFixtures lookBack(String delivery) {
    return ReturnFixtures.of(ReturnKind.HIST, "E54000012", "2017-04")
        .with("Savings delivery", delivery);
  }

  private static String levels(GivenMonth month, String rule) {
    return String.join(
        ", ",
        month.found(rule).stream().map(one -> one.level().word() + " " + one.atRisk()).toList());
  }
}
