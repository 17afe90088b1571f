package boardpack.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SpcTests {
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);

  @Test
  void limitsAreTheMeanAndTwoPointSixSixMovingRanges() {
    var spc = Spc.of(series("8 12 8 12 8 12 8 12 8 12 8 12"), up());

    assertThat(spc.last().mean()).isEqualByComparingTo("10");
    assertThat(limits(spc).lower()).isEqualByComparingTo("-0.64");
    assertThat(limits(spc).upper()).isEqualByComparingTo("20.64");
    assertThat(limits(spc).nearUpper().setScale(6, RoundingMode.HALF_UP))
        .isEqualByComparingTo("17.093333");
    assertThat(spc.status()).isEmpty();
    assertThat(spc.variation()).isEqualTo(Variation.COMMON_CAUSE);
  }

  @Test
  void aConstantSeriesHasLimitsAtItsMeanAndNoVariation() {
    var spc = Spc.of(series("94.7 ".repeat(12)), up(new BigDecimal("95")));

    assertThat(limits(spc).lower()).isEqualByComparingTo("94.7");
    assertThat(limits(spc).upper()).isEqualByComparingTo("94.7");
    assertThat(spc.status()).containsExactly("no variation");
    assertThat(spc.assurance()).isEqualTo(Assurance.CONSISTENT_FAIL);
    assertThat(labels(spc)).containsOnly("Common Cause");
  }

  @Test
  void onePointHasNoLimitsAndNoIcons() {
    var spc = Spc.of(series("7"), up(new BigDecimal("5")));

    assertThat(spc.last().limits()).isEmpty();
    assertThat(spc.last().mean()).isEqualByComparingTo("7");
    assertThat(spc.variation()).isEqualTo(Variation.NONE);
    assertThat(spc.assurance()).isEqualTo(Assurance.NONE);
    assertThat(spc.said()).isEqualTo("too few points");
  }

  @Test
  void elevenPointsHaveTrialLimitsAndTwelveDoNot() {
    assertThat(Spc.of(series("1 2 1 2 1 2 1 2 1 2 1"), up()).status())
        .containsExactly("trial limits");
    assertThat(Spc.of(series("1 2 1 2 1 2 1 2 1 2 1 2"), up()).status()).isEmpty();
  }

  @Test
  void aPointOnTheLimitIsNotOutside() {
    var spc = Spc.of(series("1 2 1 2 1 2 1 2 1 2 1 2 4.16 4.17"), fixedAfter(12));

    assertThat(limits(spc).upper()).isEqualByComparingTo("4.16");
    assertThat(labels(spc).subList(12, 14)).containsExactly("Common Cause", "Above UCL");
  }

  @Test
  void aSeriesInThirdsThatLiesOnItsMeanHasNoSide() {
    var third = new BigDecimal(100).divide(new BigDecimal(3), MathContext.DECIMAL128);
    var values = Collections.nCopies(13, third);

    var spc = Spc.of(series(values), up());

    assertThat(spc.variation()).isEqualTo(Variation.COMMON_CAUSE);
    assertThat(spc.status()).containsExactly("no variation");
  }

  @Test
  void rulesLookAtOneStepOnly() {
    var values = "40 0 40 0 40 0 40 0 40 0 40 11 12 13 14 15 16 17 18 19 0 40 0 40 0";

    var whole = Spc.of(series(values), up());
    var rebased = Spc.of(series(values), up().rebased(List.of(APRIL.plusMonths(15))));

    assertThat(labels(whole).subList(11, 20)).containsOnly("7 Point Trend (Increasing)");
    assertThat(labels(rebased)).doesNotContain("7 Point Trend (Increasing)");
    assertThat(rebased.points().get(14).step()).isZero();
    assertThat(rebased.points().get(15).step()).isEqualTo(1);
  }

  @Test
  void aRebasingBetweenTwoPointsStartsAtTheLater() {
    var spc =
        Spc.of(
            series("1 2 3 4"),
            up().rebased(List.of(LocalDate.of(2016, 5, 20), LocalDate.of(2016, 5, 25), APRIL)));

    assertThat(spc.points()).extracting(SpcPoint::step).containsExactly(0, 0, 1, 1);
  }

  @Test
  void theTypeFollowsTheWayThatIsBetter() {
    var values = "1 2 1 2 1 2 1 2 1 2 1 2 9";

    assertThat(Spc.of(series(values), up()).variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
    assertThat(Spc.of(series(values), of(Direction.DOWN)).variation())
        .isEqualTo(Variation.CONCERN_HIGH);
    assertThat(Spc.of(series(values), of(Direction.NEUTRAL)).variation())
        .isEqualTo(Variation.NEUTRAL_HIGH);
  }

  @Test
  void itSaysWhatItSeesAndSinceWhen() {
    var spc =
        Spc.of(
            series("20 10 20 10 20 10 20 10 20 10 20 10 11 12 11 12 11 12 11"),
            up(new BigDecimal("95")));

    assertThat(spc.said())
        .isEqualTo(
            "concern, running low, since March 2017 (7 Points Below CL); "
                + "consistently fails the target");
    assertThat(spc.isException()).isTrue();
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    var series = series("3 9 2 7 5 8 1 9 4 6 2 8 7 30");
    var shuffled = new ArrayList<>(series);
    Collections.reverse(shuffled);

    assertThat(Spc.of(shuffled, up())).isEqualTo(Spc.of(series, up()));
  }

  @Test
  void aDateThatStandsTwiceIsAnError() {
    var twice =
        List.of(new Observation(APRIL, BigDecimal.ONE), new Observation(APRIL, BigDecimal.TEN));

    assertThatThrownBy(() -> Spc.of(twice, up())).hasMessage("Two values for 2016-04-01");
  }

  @Test
  void limitsCannotBeFixedOnFewerThanTwelvePoints() {
    assertThatThrownBy(() -> fixedAfter(11)).hasMessageContaining("12 points or more");
  }

  private static Limits limits(Spc spc) {
    return spc.last().limits().orElseThrow();
  }

  private static List<String> labels(Spc spc) {
    return spc.points().stream().map(point -> point.label().words()).toList();
  }

  private static Charting up() {
    return of(Direction.UP);
  }

  private static Charting up(BigDecimal target) {
    return Charting.of(Direction.UP, Optional.of(target));
  }

  private static Charting of(Direction better) {
    return Charting.of(better, Optional.empty());
  }

  private static Charting fixedAfter(int points) {
    return new Charting(Direction.UP, Optional.empty(), List.of(), OptionalInt.of(points), true);
  }

  private static List<Observation> series(String values) {
    return series(Arrays.stream(values.strip().split(" ")).map(BigDecimal::new).toList());
  }

  private static List<Observation> series(List<BigDecimal> values) {
    var series = new ArrayList<Observation>();
    for (var value : values) {
      series.add(new Observation(APRIL.plusMonths(series.size()), value));
    }
    return series;
  }
}
