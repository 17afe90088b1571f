package boardpack.performance;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.reference.Reference;
import boardpack.returns.History;
import boardpack.returns.IndicatorValue;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PerformanceTests {
  private static final String NOTHING_REPORTED = "indicator_code | numerator | denominator";

  @Test
  void theLookBackAndTheMonthMakeOneSeries() {
    var series =
        only(
            """
            organisation | indicator_code | month      | numerator | denominator
            RXH          | AE4H           | 2017-11-01 |       900 |        1000
            RXH          | AE4H           | 2017-10-01 |       950 |        1000
            """,
            """
            indicator_code | numerator | denominator | trajectory
            AE4H           |       940 |        1000 |         93
            """);

    assertThat(points(series)).isEqualTo("2017-10-01 95, 2017-11-01 90, 2017-12-01 94");
    assertThat(series.target()).contains(new BigDecimal("95.0"));
    assertThat(series.trajectory()).contains(new BigDecimal("93"));
    assertThat(series.chart(Rebasings.NONE).orElseThrow().status()).containsExactly("trial limits");
    assertThat(series.latest().sources())
        .extracting(Objects::toString)
        .containsExactly(
            "RXH_PERF_2017-12_v1.xlsx, Indicators!D2", "RXH_PERF_2017-12_v1.xlsx, Indicators!E2");
  }

  @Test
  void aMissingMonthIsAGap() {
    var series =
        only(
            """
            organisation | indicator_code | month      | numerator | denominator
            RXH          | AE4H           | 2017-08-01 |       900 |        1000
            RXH          | AE4H           | 2017-10-01 |         0 |           0
            RXH          | AE4H           | 2017-11-01 |       950 |        1000
            """,
            NOTHING_REPORTED);

    assertThat(series.gaps()).hasToString("[2017-09, 2017-10]");
    assertThat(points(series)).isEqualTo("2017-08-01 90, 2017-11-01 95");
  }

  @Test
  void aRunningCountIsDifferencedWithinItsYear() {
    var series =
        only(
            """
            organisation | indicator_code | month      | numerator
            RXH          | CDIF           | 2017-02-01 |        20
            RXH          | CDIF           | 2017-03-01 |        23
            RXH          | CDIF           | 2017-04-01 |         2
            RXH          | CDIF           | 2017-05-01 |         6
            RXH          | CDIF           | 2017-07-01 |         9
            RXH          | CDIF           | 2017-08-01 |        10
            """,
            NOTHING_REPORTED);

    assertThat(points(series)).isEqualTo("2017-03-01 3, 2017-04-01 2, 2017-05-01 4, 2017-08-01 1");
    assertThat(series.gaps()).hasToString("[2017-06, 2017-07]");
    assertThat(series.chart(Rebasings.NONE).orElseThrow().assurance()).isEqualTo(Assurance.NONE);
  }

  @Test
  void bothPartsOfARunningRatioAreDifferenced() {
    var series =
        only(
            """
            organisation | indicator_code | month      | numerator | denominator
            RXH          | AGENCY         | 2017-04-01 |       110 |         100
            RXH          | AGENCY         | 2017-05-01 |       270 |         200
            """,
            NOTHING_REPORTED);

    assertThat(points(series)).isEqualTo("2017-04-01 110, 2017-05-01 160");
  }

  @Test
  void quarterlyAndRareFiguresGetNoIcon() {
    var series =
        only(
            """
            organisation | indicator_code | month      | numerator
            RXH          | MRSA           | 2017-10-01 |         1
            """,
            NOTHING_REPORTED);

    assertThat(series.chart(Rebasings.NONE)).isEmpty();
    assertThat(series.latestValue()).contains(BigDecimal.ONE);
  }

  @Test
  void aMonthThatStandsTwiceIsAnError() {
    var performance =
        of(
            """
            organisation | indicator_code | month      | numerator | denominator
            RXH          | AE4H           | 2017-10-01 |       900 |        1000
            RXH          | AE4H           | 2017-10-01 |       950 |        1000
            """,
            NOTHING_REPORTED);

    assertThat(performance.series()).isEmpty();
    assertThat(performance.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo("AE4H of RXH has two values for 2017-10: it is not charted."));
  }

  @Test
  void whatIsNotApplicableIsNotNought() {
    var performance =
        of(
            "organisation | indicator_code | month | numerator",
            """
            indicator_code | not_applicable
            AE4H           | Y
            """);

    assertThat(performance.series()).isEmpty();
  }

  @Test
  void aDecisionToRebaseStartsANewStep() {
    var series =
        only(
            """
            organisation | indicator_code | month      | numerator | denominator
            RXH          | AE4H           | 2017-10-01 |       900 |        1000
            RXH          | AE4H           | 2017-11-01 |       950 |        1000
            """,
            NOTHING_REPORTED);
    var rebasings =
        Rebasings.read(
            "rebasing.csv",
            new StringReader(
                """
                organisation,indicator_code,from,decided_on,decided_by_role,reason
                RXH,AE4H,2017-11-01,2017-12-04,Chief operating officer,Streaming began
                """));

    assertThat(series.chart(rebasings).orElseThrow().last().step()).isEqualTo(1);
    assertThat(rebasings.of("RXH", "AE4H"))
        .extracting(Rebasing::words)
        .containsExactly(
            "Limits drawn anew from 2017-11-01: Streaming began"
                + " (Chief operating officer, 2017-12-04)");
  }

  private static IndicatorSeries only(String history, String reported) {
    var performance = of(history, reported);
    assertThat(performance.series()).hasSize(1);
    return performance.series().get(0);
  }

  private static Performance of(String history, String reported) {
    var lookBack =
        ReturnFixtures.of(ReturnKind.HIST, "E54000040", "2017-12")
            .with("Indicators", history)
            .build();
    var perf =
        ReturnFixtures.of(ReturnKind.PERF, "RXH", "2017-12").with("Indicators", reported).build();
    return Performance.of(
        Reference.shipped().indicators(), History.of(lookBack), IndicatorValue.of(perf));
  }

  private static String points(IndicatorSeries series) {
    List<Observation> observations = series.observations();
    return observations.stream()
        .map(each -> each.date() + " " + each.value().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(", "));
  }
}
