package boardpack.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import boardpack.basics.Money;
import boardpack.reconciliation.Bridge.Step;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgeTests {
  @Test
  void westYorkshireAddsUp() {
    var bridge =
        bridge(
            """
            kind              | year    | value     | scope      | basis      | source    | chosen
            do_nothing_gap    | 2020/21 | 1070000.0 | not stated | not stated | 999 plan  | Y
            planned_solutions | 2020/21 |  983000.0 | not stated | not stated | 999 plan  | Y
            residual_gap      | 2020/21 |   87000.0 | not stated | not stated | 999 plan  | Y
            """);

    assertThat(bridge.computedResidual()).isEqualTo(Money.of("87000.0"));
    assertThat(bridge.addsUp()).isTrue();
    assertThat(bridge.steps())
        .extracting(Step::label, step -> step.amount().toString())
        .containsExactly(
            tuple("Do-nothing gap", "1070000.0"), tuple("Solutions identified", "-983000.0"));
  }

  @Test
  void norfolkDoesNot() {
    var bridge =
        bridge(
            """
            kind              | year    | value    | scope      | basis      | source | chosen
            do_nothing_gap    | 2020/21 | 415000.0 | not stated | not stated | page   | Y
            planned_solutions | 2020/21 | 300000.0 | not stated | not stated | page   | Y
            residual_gap      | 2020/21 |  50000.0 | not stated | not stated | page   | Y
            """);

    assertThat(bridge.computedResidual()).isEqualTo(Money.of("115000.0"));
    assertThat(bridge.quotedResidual()).contains(Money.of("50000.0"));
    assertThat(bridge.unexplained()).isEqualTo(Money.of("-65000.0"));
    assertThat(bridge.addsUp()).isFalse();
  }

  /** Whatever a plan says, its bridge adds up or names by how much it does not. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatIsLeftAndWhatIsUnexplainedAddUpToWhatThePlanQuotes(long seed) {
    var random = new Random(seed);
    var gap = tenths(random);
    var demand = tenths(random);
    var solutions = tenths(random);
    var left = gap.plus(demand).minus(solutions);
    var quoted = seed % 3 == 0 ? left : tenths(random);

    var bridge =
        bridge(
            """
            kind              | year    | value | scope    | basis       | source | chosen
            do_nothing_gap    | 2020/21 | %s    | NHS only | in the year | a      | Y
            demand_growth     | 2020/21 | %s    | NHS only | in the year | a      | Y
            planned_solutions | 2020/21 | %s    | NHS only | in the year | a      | Y
            residual_gap      | 2020/21 | %s    | NHS only | in the year | a      | Y
            """
                .formatted(gap, demand, solutions, quoted));

    assertThat(bridge.computedResidual()).isEqualTo(left);
    assertThat(Money.sum(bridge.steps().stream().map(Step::amount))).isEqualTo(left);
    assertThat(left.plus(bridge.unexplained())).isEqualTo(quoted);
    assertThat(bridge.addsUp()).isEqualTo(quoted.equals(left));
  }

  private static Money tenths(Random random) {
    return Money.rounded(BigDecimal.valueOf(random.nextInt(20_000_000) - 2_000_000, 1));
  }

  @Test
  void figuresOnAnotherBasisAreNotCompared() {
    var bridge =
        bridge(
            """
            kind              | year    | value    | scope                  | basis       | source | chosen
            do_nothing_gap    | 2020/21 | 712000.0 | health and social care | cumulative  | HSJ    | Y
            do_nothing_gap    | 2020/21 | 600000.0 | NHS only               | in the year | BMA    | N
            planned_solutions | 2020/21 | 300000.0 | NHS only               | in the year | HSJ    | Y
            """);

    assertThat(bridge.steps()).hasSize(1);
    assertThat(bridge.quotedResidual()).isEmpty();
    assertThat(bridge.notCompared())
        .containsExactly(
            "Solutions of £300.0m (scope NHS only, basis in the year, 2020/21; HSJ) and the gap"
                + " (scope health and social care, basis cumulative, 2020/21) are on different"
                + " bases: they cannot be compared.",
            "A gap of £600.0m (scope NHS only, basis in the year, 2020/21; BMA) stands beside the"
                + " chosen one.",
            "The published gap of £712.0m is cumulative; savings reported are in-year."
                + " They cannot be compared.");
  }

  @Test
  void oneDocumentIsTakenToKeepToOneBasis() {
    var bridge =
        bridge(
            """
            kind              | year    | value    | scope                  | basis       | source | chosen
            do_nothing_gap    | 2020/21 | 550000.0 | health and social care | in the year | HSJ    | Y
            planned_solutions | 2020/21 | 452000.0 | not stated             | not stated  | HSJ    | Y
            residual_gap      | 2020/21 | 101000.0 | not stated             | not stated  | BMA    | Y
            """);

    assertThat(bridge.computedResidual()).isEqualTo(Money.of("98000.0"));
    assertThat(bridge.quotedResidual()).isEmpty();
  }

  @Test
  void withoutAGapThereIsNoBridge() {
    assertThat(
            find(
                """
                kind              | year    | value    | chosen
                planned_solutions | 2020/21 | 452000.0 | Y
                """))
        .isEmpty();
  }

  private static Bridge bridge(String targets) {
    return find(targets).orElseThrow();
  }

  private static Optional<Bridge> find(String targets) {
    var month =
        MonthFixtures.of("5", "2017-12")
            .with(Bodies.plan("E54000005", "2017-12").with("Targets", targets).build())
            .build();
    return Reconciliation.of(month).bridge();
  }
}
