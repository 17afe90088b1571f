package boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Money;
import boardpack.pack.Cut;
import boardpack.pack.Risks;
import boardpack.pack.Savings;
import boardpack.reconciliation.Bridge;
import boardpack.returns.ReturnKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTitlesTests {
  private static final Instant CUT = Instant.parse("2018-01-22T17:00:00Z");

  @Test
  void theCoverCountsWhatIsIn() {
    var missing = new Cut.Missing("RTG", "Derby", ReturnKind.PROV, Optional.empty());

    assertThat(PageTitles.cover(new Cut(CUT, 23, List.of(), List.of())))
        .isEqualTo("All 23 returns are in");
    assertThat(PageTitles.cover(new Cut(CUT, 23, List.of(), List.of(missing))))
        .isEqualTo("22 of 23 returns are in; one is missing");
  }

  @Test
  void savingsSayHowFarTheyAreFromPlanAndWhatIsForecast() {
    assertThat(PageTitles.savings(savings("31200.0", "20000.0", "15900.0", "29800.0")))
        .isEqualTo("Savings are £4.1m behind plan to date; the forecast is £29.8m of £31.2m");
    assertThat(PageTitles.savings(savings("31200.0", "20000.0", "20000.0", "31200.0")))
        .isEqualTo("Savings are on plan to date; the forecast is £31.2m of £31.2m");
  }

  @Test
  void aBridgeThatDoesNotAddUpSaysByHowMuch() {
    assertThat(PageTitles.bridge(Optional.of(bridge("87000.0", "0.0"))))
        .isEqualTo("The plan leaves £87.0m of the gap open");
    assertThat(PageTitles.bridge(Optional.of(bridge("115000.0", "-65000.0"))))
        .isEqualTo("The plan does not add up: £65.0m is unexplained");
  }

  @Test
  void netRiskIsNamedWithItsSum() {
    var risks = new Risks("13.01", List.of(), Money.of("3500.0"), Money.of("-7600.0"));

    assertThat(PageTitles.risks(risks)).isEqualTo("Net risk of £3.5m is not in the forecast");
  }

  private static Bridge bridge(String residual, String unexplained) {
    return new Bridge(
        "NHS only, in the year, 2020/21",
        List.of(),
        Money.of(residual),
        Optional.empty(),
        Money.of(unexplained),
        List.of());
  }

  private static Savings savings(
      String yearPlan, String ytdPlan, String ytdActual, String forecast) {
    var nil = Money.ZERO;
    return new Savings(
        List.of(),
        new Savings.Total(
            "6.01",
            Money.of(yearPlan),
            Money.of(ytdPlan),
            Money.of(ytdActual),
            Money.of(forecast),
            new Savings.DoubleCounted(nil, nil, nil, nil)),
        new Savings.CouncilTotal("6.02", nil, nil, nil, nil),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        nil,
        nil,
        nil,
        nil,
        Optional.empty());
  }
}
