package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.reconciliation.Bridge;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** RT24, RT25, RT27, RT32: the footprint as a whole. */
class FootprintChallengeTests {
  @Test
  void westYorkshiresSolutionsLeave87OfItsGap() {
    var month = GivenMonth.of("2017-04").bridge(bridge(1_070_000, 0, -983_000));

    assertThat(Printed.of(month.found("RT25")))
        .isEqualTo(
            """
            amber E54000012, 87000.0 at risk, over 5% of the gap (from 2016-04-01)
            Named solutions come to £983.0m of a £1,070.0m gap; £87.0m is not explained.""");
  }

  @Test
  void norfolksOwnResidualDoesNotFollowFromItsFigures() {
    var month = GivenMonth.of("2017-04").bridge(bridge(415_000, 50_000, -300_000));

    assertThat(Printed.of(month.found("RT25")))
        .isEqualTo(
            """
            red E54000012, 115000.0 at risk, the residual is unexplained (from 2016-04-01)
            Named solutions come to £300.0m of a £415.0m gap, which leaves £115.0m; the plan itself\
             quotes £50.0m. £65.0m is not explained.""");
  }

  @Test
  void aGapThatIsBridgedIsNotFoundAndNoGapIsNotRun() {
    assertThat(GivenMonth.of("2017-04").bridge(bridge(100_000, 0, -96_000)).found("RT25"))
        .isEmpty();
    assertThat(GivenMonth.of("2017-04").notRun("RT25"))
        .containsExactly("E54000012: the plan states no gap to bridge");
  }

  @Test
  void aGapWithoutNamedSolutionsIsNotRunRatherThanBridgedByNought() {
    assertThat(GivenMonth.of("2017-04").bridge(bridge(100_000, 0)).notRun("RT25"))
        .containsExactly("E54000012: the plan names no solutions on the basis of its gap");
  }

  @Test
  void aCumulativeGapCannotBeComparedWithTheYearsSavings() {
    var found = GivenMonth.of("2017-04").plan(gap("cumulative", "NHS only")).found("RT24");

    assertThat(Printed.of(found))
        .isEqualTo(
            """
            red E54000012, 0.0 at risk, any difference of basis (from 2016-04-01)
            The published gap of £712.0m for 2020/21 is cumulative; savings reported are in-year and\
             of the NHS. They cannot be compared.""");
  }

  @Test
  void aGapOnTheSameBasisIsNotFoundAndAnUnstatedOneIsNotRun() {
    assertThat(GivenMonth.of("2017-04").plan(gap("in the year", "NHS only")).found("RT24"))
        .isEmpty();
    assertThat(GivenMonth.of("2017-04").plan(gap("not stated", "NHS only")).notRun("RT24"))
        .containsExactly("E54000012: the basis of the chosen gap is not stated");
  }

  @Test
  void manyMajorChangesAtOnceAreCounted() {
    var month =
        GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | kind             | start_month
            C1         |  6000.0 | transformational | M1
            C2         |  6000.0 | transformational | M2
            C3         |  6000.0 | transformational | M3
            C4         |  6000.0 | transformational | M4
            C5         |  6000.0 | transformational | M9
            C6         |  5000.0 | transformational | M1
            """);

    assertThat(Printed.of(month.found("RT27")))
        .isEqualTo(
            """
            amber E54000012, 0.0 at risk, over 3 changes at once (from 2016-04-01)
            4 major changes run at the same time; the King's Fund advised two or three.""");
    assertThat(month.notRun("RT27")).containsExactly("E54000012: the plan declares no priorities");
  }

  @Test
  void missingLateAndUnsignedReturnsAreBarsToTheFinalPack() {
    var month =
        GivenMonth.of("2017-07")
            .with(ReturnFixtures.of(ReturnKind.PROV, "RXA", "2017-07").late())
            .with(
                ReturnFixtures.of(ReturnKind.PROV, "RXB", "2017-07").withoutCover("approval_date"))
            .with(ReturnFixtures.of(ReturnKind.PROV, "RXC", "2017-07"))
            .missing("04R", ReturnKind.COMM, "2017-06");

    assertThat(Printed.of(month.found("RT32")))
        .isEqualTo(
            """
            red 04R, 0.0 at risk, missing at the cut (from 2016-04-01)
            04R's commissioner finance return is missing for M4: its figures below are of M3 2017/18.
            amber RXA, 0.0 at risk, late (from 2016-04-01)
            RXA's provider finance return for M4 came after its due working day. Its figures stand as\
             they were sent.
            amber RXB, 0.0 at risk, unsigned (from 2016-04-01)
            RXB's provider finance return for M4 carries no approval date. Its figures stand as they\
             were sent.""");
  }

  @Test
  void theTestsOfAMissingReturnCountAsNotRun() {
    var month = GivenMonth.of("2017-07").missing("04R", ReturnKind.COMM, "2017-06");

    assertThat(month.notRun("RT08")).containsExactly("04R: its return of M4 is missing");
    assertThat(month.notRun("RT30")).isEmpty();
  }

  private static Bridge bridge(long gap, long quoted, long... solutions) {
    var steps = new ArrayList<Bridge.Step>();
    var source = new Source("plan.xlsx", "0", "Targets", "D2");
    steps.add(new Bridge.Step("Do-nothing gap", Money.of(gap), source, "published"));
    long computed = gap;
    for (long solution : solutions) {
      steps.add(new Bridge.Step("Solutions", Money.of(solution), source, "published"));
      computed += solution;
    }
    return new Bridge(
        "NHS, in the year",
        steps,
        Money.of(computed),
        quoted == 0 ? Optional.empty() : Optional.of(Money.of(quoted)),
        quoted == 0 ? Money.ZERO : Money.of(quoted - computed),
        List.of());
  }

  private static ReturnFixtures gap(String basis, String scope) {
    return ReturnFixtures.of(ReturnKind.PLAN, "E54000012", "2017-04")
        .with(
            "Targets",
            """
            kind           | year    | value    | scope | basis | chosen
            do_nothing_gap | 2020/21 | 712000.0 | %s    | %s    | Y
            """
                .formatted(scope, basis));
  }
}
