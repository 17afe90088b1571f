package boardpack.reconciliation;

import static boardpack.reconciliation.Bodies.commissioner;
import static boardpack.reconciliation.Bodies.council;
import static boardpack.reconciliation.Bodies.trust;
import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Finding;
import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RollUpTests {
  private static final String TRUST_LINES =
      """
      line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
      INC       |  90000.0 |    91000.0 | 120000.0 |     121000.0
      INC-STF   |    900.0 |      600.0 |   1200.0 |        800.0
      CTSURP    |   -600.0 |    -1400.0 |   -800.0 |      -2000.0
      CTEXSTF   |  -1500.0 |    -2000.0 |  -2000.0 |      -2800.0
      CT        |   -600.0 |     -600.0 |   -800.0 |       -800.0
      CTX       |  -1500.0 |    -1500.0 |  -2000.0 |      -2000.0
      CTXVAR    |      0.0 |     -500.0 |      0.0 |       -800.0
      """;
  private static final String COMMISSIONER_LINES =
      """
      line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
      EXP       |  75000.0 |    75100.0 | 100000.0 |     100150.0
      POS       |    300.0 |      200.0 |    400.0 |        250.0
      CT        |    300.0 |      300.0 |    400.0 |        400.0
      CTVAR     |      0.0 |     -100.0 |      0.0 |       -150.0
      """;
  private static final String COUNCIL_LINES =
      """
      line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
      ASC-NET   |  60000.0 |    61000.0 |  80000.0 |      81500.0
      """;

  @Test
  void theHeadlineAddsNhsBodiesAndLeavesOutTheCouncil() {
    var rollUp = reconcile(month()).rollUp();

    assertThat(said(rollUp.controlTotal()))
        .isEqualTo("-1200.0 -1800.0 -600.0 | -1600.0 -2550.0 -950.0");
    assertThat(said(rollUp.controlTotalWithStf()))
        .isEqualTo("-300.0 -1200.0 -900.0 | -400.0 -1750.0 -1350.0");
    assertThat(said(rollUp.socialCare()))
        .isEqualTo("60000.0 61000.0 -1000.0 | 80000.0 81500.0 -1500.0");
    assertThat(said(rollUp.operatingIncome()))
        .isEqualTo("90000.0 91000.0 1000.0 | 120000.0 121000.0 1000.0");
    assertThat(said(rollUp.commissioned()))
        .isEqualTo("75000.0 75100.0 -100.0 | 100000.0 100150.0 -150.0");
  }

  @Test
  void theHeadlineIsTheSumOfItsParts() {
    var rollUp = reconcile(month()).rollUp();
    var total = rollUp.controlTotal().orElseThrow();

    assertThat(rollUp.parts())
        .extracting(part -> part.position().organisation())
        .containsExactly("09D", "RXH");
    assertThat(Money.sum(rollUp.parts().stream().map(part -> part.position().forecast())))
        .isEqualTo(total.forecast());
    assertThat(total.sources()).hasSize(8);
    assertThat(reconcile(month()).findings()).isEmpty();
  }

  @Test
  void aVarianceThatIsNotTheDifferenceIsSaidByHowMuch() {
    var wrong = TRUST_LINES.replace("0.0 |       -800.0", "0.0 |       -790.0");
    var month =
        MonthFixtures.of("33", "2017-12").with(trust("2017-12").with("I&E", wrong).build()).build();

    assertThat(messages(reconcile(month)))
        .anyMatch(message -> message.endsWith("variance lines: £10.0k apart."));
  }

  @Test
  void aMissingBodyIsLeftOutAndNeverNought() {
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(trust("2017-12").with("I&E", TRUST_LINES).build())
            .expecting(ReturnKind.COMM, "09D", Optional.of(Period.of("2017-11")))
            .earlier(commissioner("2017-11").with("Summary", COMMISSIONER_LINES).build())
            .build();

    var reconciliation = reconcile(month);

    assertThat(said(reconciliation.rollUp().controlTotal()))
        .isEqualTo("-1500.0 -2000.0 -500.0 | -2000.0 -2800.0 -800.0");
    assertThat(reconciliation.rollUp().commissioned()).isEmpty();
    assertThat(reconciliation.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("O09");
              assertThat(finding.message())
                  .endsWith(
                      "has not sent its commissioner finance return for December 2017: it is missing"
                          + " from every total. Last known is M8 2017/18, with a forecast of"
                          + " £250.0k.");
            });
  }

  @Test
  void aSheetThatWasRefusedIsSaid() {
    var month = MonthFixtures.of("33", "2017-12").with(trust("2017-12").build()).build();

    assertThat(messages(reconcile(month)))
        .singleElement()
        .asString()
        .startsWith("The I&E sheet of ")
        .endsWith("was not accepted: its position is missing from every total.");
    assertThat(reconcile(month).rollUp().controlTotal()).isEmpty();
  }

  @Test
  void aSharedBodyCountsByItsAgreedPercentage() {
    var position = position(shared(Map.of(33, "60", 34, "40")), "CTEXSTF");

    assertThat(position.line().forecast().money()).isEqualTo(Money.of("-2800.0"));
    assertThat(position.forecast()).isEqualTo(Money.of("-1680.0"));
    assertThat(position.ytdActual()).isEqualTo(Money.of("-1200.0"));
    assertThat(position.sharing().orElseThrow().percent()).isEqualByComparingTo("60");
  }

  @Test
  void withoutAgreementASharedBodyStandsInFullInItsHostFootprint() {
    var host = shared(Map.of());

    assertThat(position(host, "CTEXSTF").forecast()).isEqualTo(Money.of("-2800.0"));
    assertThat(messages(reconcile(host)))
        .singleElement()
        .asString()
        .endsWith("it stands here in full, in its host footprint.");
  }

  @Test
  void elsewhereItIsAMemo() {
    var elsewhere =
        MonthFixtures.of("34", "2017-12")
            .with(trust("2017-12").with("I&E", TRUST_LINES).build())
            .shares(Map.of("RXH", List.of(33, 34)), Map.of())
            .build();

    var reconciliation = reconcile(elsewhere);

    assertThat(position(elsewhere, "CTEXSTF").line().forecast().money())
        .isEqualTo(Money.of("-2800.0"));
    assertThat(said(reconciliation.rollUp().controlTotal())).isEqualTo("0.0 0.0 0.0 | 0.0 0.0 0.0");
    assertThat(messages(reconciliation))
        .singleElement()
        .asString()
        .endsWith("it is a memo here and stands in full in footprint 33.");
  }

  @Test
  void incomeAndSpendBetweenPartnersAreEliminatedWithTheirMismatch() {
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(
                trust("2017-12")
                    .with(
                        "Contracts",
                        """
                        counterparty_org | ytd_actual
                        09D              |    60100.0
                        99X              |     5000.0
                        """)
                    .build())
            .with(
                commissioner("2017-12")
                    .with(
                        "Contracts",
                        """
                        counterparty_org | ytd_actual
                        RXH              |    60000.0
                        """)
                    .build())
            .build();

    var eliminated = reconcile(month).rollUp().betweenPartners().orElseThrow();

    assertThat(eliminated.income()).isEqualTo(Money.of("60100.0"));
    assertThat(eliminated.spend()).isEqualTo(Money.of("60000.0"));
    assertThat(eliminated.mismatch()).isEqualTo(Money.of("100.0"));
    assertThat(eliminated.sources()).hasSize(2);
  }

  @Test
  void theOrderOfTheReturnsDoesNotMatter() {
    var month = month();
    var turned =
        MonthFixtures.of("33", "2017-12")
            .with(month.current().get(2))
            .with(month.current().get(1))
            .with(month.current().get(0))
            .build();

    assertThat(reconcile(turned)).isEqualTo(reconcile(month));
  }

  private static FootprintMonth month() {
    return MonthFixtures.of("33", "2017-12")
        .with(trust("2017-12").with("I&E", TRUST_LINES).build())
        .with(commissioner("2017-12").with("Summary", COMMISSIONER_LINES).build())
        .with(council("2017-12").with("Summary", COUNCIL_LINES).build())
        .build();
  }

  private static FootprintMonth shared(Map<Integer, String> percents) {
    var agreed = new TreeMap<Integer, BigDecimal>();
    percents.forEach((footprint, percent) -> agreed.put(footprint, new BigDecimal(percent)));
    return MonthFixtures.of("33", "2017-12")
        .with(ReturnFixtures.of(ReturnKind.PROV, "RXH", "2017-12").with("I&E", TRUST_LINES).build())
        .shares(Map.of("RXH", List.of(33, 34)), Map.of("RXH", agreed))
        .build();
  }

  private static Reconciliation reconcile(FootprintMonth month) {
    return Reconciliation.of(month);
  }

  private static Position position(FootprintMonth month, String line) {
    return reconcile(month).positions().stream()
        .filter(position -> position.line().code().equals(line))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> messages(Reconciliation reconciliation) {
    return reconciliation.findings().stream().map(Finding::message).toList();
  }

  private static String said(Optional<Total> total) {
    return total
        .map(
            sum ->
                "%s %s %s | %s %s %s"
                    .formatted(
                        sum.ytdPlan(),
                        sum.ytdActual(),
                        sum.ytdVariance(),
                        sum.yearPlan(),
                        sum.forecast(),
                        sum.forecastVariance()))
        .orElse("nothing");
  }
}
