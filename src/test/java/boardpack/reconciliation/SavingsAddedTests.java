package boardpack.reconciliation;

import static boardpack.reconciliation.Bodies.commissioner;
import static boardpack.reconciliation.Bodies.council;
import static boardpack.reconciliation.Bodies.trust;
import static org.assertj.core.api.Assertions.assertThat;

import boardpack.reconciliation.SavingsPosition.SavingsTotal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SavingsAddedTests {
  private static final String QIPP =
      """
      scheme_ref | fy_plan | ytd_plan | ytd_actual | fot    | system_scheme_ref | counterparty_org
      Q1         |  3000.0 |   2000.0 |     1000.0 | 2500.0 | STP-04            | RXH
      Q2         |   500.0 |    400.0 |      400.0 |  500.0 |                   |
      """;
  private static final String COST_OUT =
      """
      scheme_ref | category | fy_plan | ytd_plan | ytd_actual | fot    | system_scheme_ref | counterparty_org
      C1         | pay      |  1900.0 |   1500.0 |     1200.0 | 1900.0 | STP-04            | 09D
      C2         | non-pay  |   700.0 |    500.0 |      450.0 |  650.0 |                   |
      """;

  @Test
  void aSavingClaimedByTwoCountsByItsSmallerValue() {
    var savings = reconcile(month(QIPP, COST_OUT)).savings();

    assertThat(said(savings.doubleCounted())).isEqualTo("3000.0 2000.0 1200.0 2500.0");
    assertThat(said(savings.total())).isEqualTo("3100.0 2400.0 1850.0 3050.0");
    assertThat(savings.pairs())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.systemRef()).isEqualTo("STP-04");
              assertThat(pair.one().scheme().ref()).isEqualTo("Q1");
              assertThat(pair.other().scheme().ref()).isEqualTo("C1");
              assertThat(said(pair.counted())).isEqualTo("1900.0 1500.0 1000.0 1900.0");
            });
  }

  @Test
  void oneBodyMayUseAReferenceTwice() {
    var savings =
        reconcile(
                month(
                    QIPP.replace(
                        "Q2         |   500.0 |    400.0 |      400.0 |  500.0 |       ",
                        "Q2         |   500.0 |    400.0 |      400.0 |  500.0 | STP-09"),
                    COST_OUT.replace("STP-04", "STP-77")))
            .savings();

    assertThat(savings.pairs()).isEmpty();
    assertThat(said(savings.total())).isEqualTo("6100.0 4400.0 3050.0 5550.0");
  }

  @Test
  void councilSavingsHaveATotalOfTheirOwn() {
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(commissioner("2017-12").with("QIPP", QIPP).build())
            .with(
                council("2017-12")
                    .with(
                        "Savings",
                        """
                        scheme_ref | fy_plan | ytd_plan | ytd_actual | fot   | system_scheme_ref
                        S1         |   900.0 |    600.0 |      500.0 | 800.0 | STP-04
                        """)
                    .build())
            .build();

    var savings = reconcile(month).savings();

    assertThat(said(savings.total())).isEqualTo("3500.0 2400.0 1400.0 3000.0");
    assertThat(said(savings.council())).isEqualTo("900.0 600.0 500.0 800.0");
    assertThat(said(savings.doubleCounted())).isEqualTo("0.0 0.0 0.0 0.0");
    assertThat(savings.schemes()).hasSize(3);
  }

  @Test
  void schemesOfASharedBodyCountByItsShare() {
    var percents = new TreeMap<>(Map.of(33, new BigDecimal("25"), 34, new BigDecimal("75")));
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(commissioner("2017-12").with("QIPP", QIPP).build())
            .shares(Map.of("09D", List.of(33, 34)), Map.of("09D", percents))
            .build();

    var savings = reconcile(month).savings();

    assertThat(said(savings.total())).isEqualTo("875.0 600.0 350.0 750.0");
    assertThat(savings.schemes().get(0).scheme().money().yearPlan().money()).hasToString("3000.0");
  }

  @Test
  void schemesThatOnlyMoveIncomeAreSaid() {
    var month =
        month(
            QIPP,
            COST_OUT
                .replace("| non-pay  |", "| income   |")
                .replace("650.0 |                   |", "650.0 |                   | 09D"));

    assertThat(reconcile(month).findings().stream().filter(each -> each.code().equals("O05")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "Savings of £700.0k only move income between partners (RXH C2):"
                            + " the system saves nothing by them."));
  }

  private static FootprintMonth month(String qipp, String costOut) {
    return MonthFixtures.of("33", "2017-12")
        .with(commissioner("2017-12").with("QIPP", qipp).build())
        .with(trust("2017-12").with("Savings", costOut).build())
        .build();
  }

  private static Reconciliation reconcile(FootprintMonth month) {
    return Reconciliation.of(month);
  }

  private static String said(SavingsTotal total) {
    return "%s %s %s %s"
        .formatted(total.yearPlan(), total.ytdPlan(), total.ytdActual(), total.forecast());
  }
}
