package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Money;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RT13, RT16, RT21, RT29, RT34: what a single scheme assumes. */
class SchemeTests {
  @Test
  void aSchemeThatMovesCareMustPayForDoubleRunning() {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | kind             | gross_cost_replaced | transition_cost
            C1         |  1000.0 | transformational |              2400.0 |             0.0
            C2         |  1000.0 | transformational |              2400.0 |           400.0
            C3         |  1000.0 | transformational |              2400.0 |           600.0
            C4         |  1000.0 | transactional    |              2400.0 |             0.0
            """);

    assertThat(Printed.of(month.found("RT13")))
        .isEqualTo(
            """
            red RXH C1, 600.0 at risk, over £500k replaced at no cost of change (from 2016-04-01)
            The scheme moves care between settings but has no double-running cost. At 3 months of\
             overlap the cost would be £600k.
            amber RXH C2, 200.0 at risk, under 3 months of overlap (from 2016-04-01)
            The scheme moves care between settings with £400k for double running, 2 months of\
             overlap. At 3 months of overlap the cost would be £600k.""");
  }

  @Test
  void aCostReplacedThatIsNotStatedMakesTheTestNotRun() {
    var month =
        GivenMonth.ofTrust(
            "2017-04", "scheme_ref | fy_plan | kind\nC1 | 1000.0 | transformational");

    assertThat(month.notRun("RT13")).containsExactly("RXH: the cost replaced is not stated for C1");
  }

  @Test
  void theGreenBooksMixOfTwoKindsOfBuildingIsWeightedByValue() {
    var mix =
        OptimismBias.mix(
            List.of(
                new OptimismBias.Part(
                    Money.of(30), OptimismBias.of("non-standard building").orElseThrow()),
                new OptimismBias.Part(
                    Money.of(70), OptimismBias.of("standard building").orElseThrow())));

    assertThat(mix.capital()).isEqualByComparingTo("32.1");
    assertThat(mix.duration().orElseThrow()).isEqualByComparingTo("14.5");
  }

  @Test
  void aContingencyBelowTheStartingPointIsFound() {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | capital_needed | contingency_pct | project_type
            C1         |   500.0 |        10000.0 |            10.0 | standard building
            C2         |   500.0 |        10000.0 |            12.0 | standard building
            C3         |   500.0 |        10000.0 |            10.0 | non-standard building
            C4         |   500.0 |            0.0 |                 |
            """);

    assertThat(Printed.of(month.found("RT21")))
        .isEqualTo(
            """
            red RXH C3, 4100.0 at risk, under 25% of the starting point (from 2016-04-01)
            The case holds 10% contingency; HM Treasury's starting point for this kind of project is\
             51%. On £10,000k of capital the allowance that is missing comes to £4,100k.
            amber RXH C1, 1400.0 at risk, under 50% of the starting point (from 2016-04-01)
            The case holds 10% contingency; HM Treasury's starting point for this kind of project is\
             24%. On £10,000k of capital the allowance that is missing comes to £1,400k.""");
  }

  @Test
  void preventionThatPaysInItsFirstYearIsFound() {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | theme
            C1         |   600.0 | prevention
            C2         |  9400.0 | procurement
            """);

    assertThat(Printed.of(month.found("RT29")))
        .isEqualTo(
            """
            red RXH C1, 600.0 at risk, over 5% of the programme (from 2016-04-01)
            The scheme counts £600k in year 1 from prevention; evidence shows benefit after two years\
             or more.""");
  }

  @Test
  void preventionThatBeganTwoYearsAgoIsOldEnough() {
    var month =
        GivenMonth.ofTrust("2017-04", "scheme_ref | fy_plan | theme\nC1 | 600.0 | prevention")
            .lookBack(
                SharesOfTheProgrammeTests.lookBack(
                    """
                    organisation | financial_year | scheme_ref | theme      | planned | delivered
                    RXH          | 2015/16        | C1         | prevention | 100.0   | 50.0
                    """));

    assertThat(month.found("RT29")).isEmpty();
  }

  @Test
  void aSchemeThatStartsBeforeItIsDecidedLosesTheMonthsBetween() {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | start_month | consultation_needed | decision_body      | decision_date
            C1         |   900.0 | M4          | Y                   | Joint Committee    |
            C2         |   900.0 | M4          | Y                   | Governing Body     | 2017-08-15
            C3         |   900.0 | M4          | Y                   | Governing Body     | 2017-06-20
            C4         |   900.0 | M4          | Y                   | Governing Body     | 2017-05-31
            C5         |   900.0 | M4          | N                   |                    |
            """);

    assertThat(Printed.of(month.found("RT34")))
        .isEqualTo(
            """
            red RXH C1, 900.0 at risk, no decision date (from 2016-04-01)
            £900k starts in M4 but Joint Committee has not decided it; consultation is needed first.
            red RXH C2, 200.0 at risk, decision after the start (from 2016-04-01)
            £900k starts in M4 but Governing Body decides it on 2017-08-15. Until then it cannot\
             lawfully begin.
            amber RXH C3, 0.0 at risk, decision within 1 month of the start (from 2016-04-01)
            £900k starts in M4 and Governing Body decides it on 2017-06-20, less than a month before.\
             A later decision moves the start.""");
  }

  @Test
  void anAssumptionThatTurnsTheTrendIsFound() {
    var month = GivenMonth.ofTrust("2017-04", activity(-6, "NEL review 2016")).lookBack(growing());

    assertThat(Printed.of(month.found("RT16")))
        .isEqualTo(
            """
            red RXH C1, 1000.0 at risk, beyond the best twelve months achieved (from 2016-04-01)
            The scheme assumes a fall of 6% in NEA by 2020/21; this activity has grown 3% a year since 2014-04.""");
  }

  @Test
  void anAssumptionWithoutEvidenceIsRedEvenWithoutAHistory() {
    assertThat(Printed.of(GivenMonth.ofTrust("2017-04", activity(-6, "")).found("RT16")))
        .isEqualTo(
            """
            red RXH C1, 1000.0 at risk, no evidence named (from 2016-04-01)
            The scheme assumes a fall of 6% in NEA by 2020/21; the history of this activity is not known. No evidence is\
             named for it.""");
  }

  @Test
  void anAssumptionWithEvidenceButNoHistoryIsNotTestedWhichIsSaid() {
    assertThat(GivenMonth.ofTrust("2017-04", activity(-6, "A study")).notRun("RT16"))
        .containsExactly("RXH: three years of its measure are not known for C1");
  }

  private static String activity(int change, String evidence) {
    return """
    scheme_ref | fy_plan | activity_measure | activity_change_pct | activity_target_year | evidence_ref
    C1         |  1000.0 | NEA              | %d.0                | 2020/21              | %s
    """
        .formatted(change, evidence);
  }

  /** 1,000 a month, growing 3 % each year. */
  private static ReturnFixtures growing() {
    var rows = new StringBuilder("organisation | indicator_code | month | numerator\n");
    double[] level = {1000, 1030, 1060.9};
    for (int month = 0; month < 36; month++) {
      var first = java.time.YearMonth.of(2014, 4).plusMonths(month).atDay(1);
      rows.append("RXH | NEA | %s | %s%n".formatted(first, level[month / 12]));
    }
    return ReturnFixtures.of(ReturnKind.HIST, "E54000012", "2017-04")
        .with("Indicators", rows.toString());
  }
}
