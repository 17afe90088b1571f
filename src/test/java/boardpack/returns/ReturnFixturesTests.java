package boardpack.returns;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnFixturesTests {
  @Test
  void aTrustsReturnIsTypedWithWhatTheTestWrites() {
    var trust =
        ReturnFixtures.of(ReturnKind.PROV, "RXH", "2017-12")
            .with(
                "I&E",
                """
                line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
                INC-CCG   |   1200.0 |     1310.0 |   1600.0 |       1700.0
                """)
            .with(
                "Savings",
                """
                scheme_ref | fy_plan | ytd_actual
                C001       |  1000.0 |      400.0
                """)
            .build();

    var typed = FinanceReturn.of(trust);

    assertThat(typed.line("INC-CCG").orElseThrow().ytdVariance()).isEqualTo(Money.of("110.0"));
    assertThat(typed.line("INC-CCG").orElseThrow().ytdActual().source())
        .hasToString("RXH_PROV_2017-12_v1.xlsx, I&E!D2");
    assertThat(typed.schemes())
        .singleElement()
        .satisfies(
            scheme -> {
              assertThat(scheme.money().ytdPlan().money()).isEqualTo(Money.of("750.0"));
              assertThat(sum(scheme.money().plan())).isEqualTo(Money.of("1000.0"));
              assertThat(sum(scheme.money().outturn().subList(0, 9))).isEqualTo(Money.of("400.0"));
              assertThat(scheme.status()).isEqualTo(Scheme.Status.IN_DELIVERY);
            });
  }

  @Test
  void indicatorsAndCommissionersAreTypedToo() {
    var performance =
        ReturnFixtures.of(ReturnKind.PERF, "RXH", "2017-12")
            .with(
                "Indicators",
                """
                indicator_code | numerator | denominator
                AE4H           |       940 |        1000
                """)
            .build();
    var commissioner =
        ReturnFixtures.of(ReturnKind.COMM, "09D", "2018-03-M13")
            .with(
                "QIPP",
                """
                scheme_ref | fy_plan | recurrent
                Q1         |  1000.0 | NR
                """)
            .build();

    assertThat(IndicatorValue.of(performance).get(0).value().orElseThrow().value())
        .isEqualByComparingTo("94");
    assertThat(FinanceReturn.of(commissioner).schemes().get(0).money().fullYearEffect().money())
        .isEqualTo(Money.ZERO);
  }

  private static Money sum(List<Figure> figures) {
    return Money.sum(figures.stream().map(Figure::money));
  }
}
