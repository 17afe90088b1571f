package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class SimulationTests {
  private static final DatedThresholds RT08 = set("RT08");
  private static final DatedThresholds RT20 = set("RT20");

  @Test
  void theMeansOfTheClassesAreTheWeightsOfTheRiskAdjustedDelivery() {
    for (var kind : new String[] {"low", "medium", "high", "unidentified"}) {
      assertThat(BetaPert.of(RT20, kind).mean())
          .isCloseTo(RT08.number("weights." + kind).doubleValue() / 100, within(1e-12));
    }
  }

  @Test
  void theTableAgreesWithTheExactInverse() {
    var normal = NormalDistribution.of(0, 1);
    for (var kind : new String[] {"low", "medium", "high", "unidentified"}) {
      var exact = BetaPert.of(RT20, kind);
      var table = QuantileTable.of(exact);
      for (double z = -4; z <= 4; z += 0.0137) {
        assertThat(table.at(z))
            .isCloseTo(exact.quantile(normal.cumulativeProbability(z)), within(1e-4));
      }
    }
  }

  @Test
  void oneSchemeConvergesToItsClosedForms() {
    var spread = BetaPert.of(RT20, "medium");
    var parts = parts(spread, new Copula(7, 200_000, 0.3).draw("RXH C1"));

    assertThat(mean(parts)).isCloseTo(spread.mean(), within(0.001));
    assertThat(Math.sqrt(covariance(parts, parts)))
        .isCloseTo(Math.sqrt(spread.variance()), within(0.001));
    Arrays.sort(parts);
    assertThat(parts[40_000 - 1]).isCloseTo(spread.quantile(0.2), within(0.002));
  }

  @Test
  void twoSchemesMoveTogetherAsTheCopulaSays() {
    var copula = new Copula(11, 200_000, 0.3);
    var one = copula.draw("RXH C1");
    var other = copula.draw("09D Q1");

    assertThat(covariance(one, one)).isCloseTo(1.0, within(0.01));
    assertThat(covariance(one, other)).isCloseTo(0.3, within(0.01));
    assertThat(concordance(one, other)).isCloseTo(2 / Math.PI * Math.asin(0.3), within(0.02));
  }

  @Test
  void manySmallSchemesSpreadAsWideAsTheirCommonFactor() {
    var spread = BetaPert.of(RT20, "high");
    var copula = new Copula(3, 20_000, 0.3);
    var total = new double[20_000];
    for (int scheme = 0; scheme < 200; scheme++) {
      var parts = parts(spread, copula.draw("RXH C" + scheme));
      IntStream.range(0, total.length).forEach(draw -> total[draw] += parts[draw] / 200);
    }

    double pairwise = covariance(parts(spread, copula.draw("A")), parts(spread, copula.draw("B")));
    assertThat(covariance(total, total))
        .isCloseTo(pairwise + (spread.variance() - pairwise) / 200, within(0.001));
  }

  @Test
  void whatHasBeenDeliveredAndGateway5AreCertain() {
    var landing =
        landing(
            """
            scheme_ref | fy_plan | ytd_actual | fot    | gateway | risk
            C1         |   500.0 |      500.0 |  500.0 |       4 | high
            C2         |  1000.0 |      200.0 | 1000.0 |       5 | high
            """);

    assertThat(landing.p20()).isEqualTo(Money.of("1500.0"));
    assertThat(landing.p80()).isEqualTo(Money.of("1500.0"));
    assertThat(landing.chanceOfPlan()).isEqualByComparingTo("100");
  }

  @Test
  void aForecastBelowWhatIsDeliveredTakesNothingAway() {
    var landing =
        landing(
            """
            scheme_ref | fy_plan | ytd_actual | fot
            C1         |   500.0 |      600.0 | 400.0
            """);

    assertThat(landing.p50()).isEqualTo(Money.of("600.0"));
  }

  @Test
  void theMeanIsTheClosedFormAndThePlanIsSeldomReached() {
    var landing =
        landing(
            """
            scheme_ref | fy_plan | ytd_actual | fot    | risk   | status
            C1         |  1000.0 |      100.0 | 1000.0 | low    | in delivery
            C2         |  1000.0 |      100.0 | 1000.0 | medium | in delivery
            C3         |  1000.0 |      100.0 | 1000.0 | high   | in delivery
            C4         |  1000.0 |        0.0 | 1000.0 | low    | unidentified
            """);

    assertThat(landing.mean()).isEqualTo(Money.of("2200.0"));
    assertThat(landing.p50().value().doubleValue()).isCloseTo(2200, within(60.0));
    assertThat(landing.chanceInWords()).isEqualTo("less than 1 in 100");
    assertThat(landing.p20()).isLessThan(landing.p50());
    assertThat(landing.p50()).isLessThan(landing.p80());
  }

  @Test
  void theSameSeedGivesTheSamePageWhateverTheOrder() {
    var one = GivenMonth.of("2017-09").with(trust("RXA")).with(trust("RXB")).with(trust("RXC"));
    var other = GivenMonth.of("2017-09").with(trust("RXC")).with(trust("RXA")).with(trust("RXB"));

    assertThat(one.challenges()).isEqualTo(other.challenges());
    assertThat(one.challenges().simulation()).isPresent();
  }

  @Test
  void anotherSeedGivesAnotherPage() {
    var month = GivenMonth.of("2017-09").with(trust("RXA"));

    var one = Challenges.of(month.month(), month.reconciliation(), Thresholds.shipped(), 1);
    var other = Challenges.of(month.month(), month.reconciliation(), Thresholds.shipped(), 2);

    assertThat(one.simulation()).isNotEqualTo(other.simulation());
  }

  @Test
  void fromEightSchemesOnTheOwnRecordReplacesTheWeights() {
    var record =
        new StringBuilder("organisation | financial_year | scheme_ref | planned | delivered\n");
    for (int scheme = 1; scheme <= 8; scheme++) {
      record.append("RXH | 2016/17 | P%d | 100.0 | %d.0%n".formatted(scheme, 10 * scheme));
    }
    var month =
        GivenMonth.ofTrust(
                "2017-09",
                """
                scheme_ref | fy_plan | ytd_actual | fot
                C1         |  1000.0 |      0.0   | 1000.0
                """)
            .lookBack(
                ReturnFixtures.of(ReturnKind.HIST, "E54000012", "2017-04")
                    .with("Savings delivery", record.toString()));

    var landing = month.challenges().simulation().orElseThrow();
    assertThat(landing.mean()).isEqualTo(Money.of("450.0"));
    assertThat(landing.p20()).isEqualTo(Money.of("200.0"));
    assertThat(month.found("RT08").get(0).sentence())
        .endsWith("The weight is the organisation's own rate of delivery, 45% over 8 schemes.");
  }

  @Test
  void aFootprintOf150SchemesIsDrawnInAMoment() {
    var table = new StringBuilder("scheme_ref | fy_plan | ytd_actual | risk\n");
    for (int scheme = 0; scheme < 150; scheme++) {
      table.append("C%d | 1000.0 | 300.0 | %s%n".formatted(scheme, risk(scheme)));
    }
    var month = GivenMonth.ofTrust("2017-09", table.toString());
    var rules = new RuleBook(Thresholds.shipped(), month.month().period());
    var savings = month.reconciliation().savings();
    var given = month.month();
    var threads = ManagementFactory.getThreadMXBean();

    long fastest = Long.MAX_VALUE;
    for (int run = 0; run < 25; run++) {
      long began = threads.getCurrentThreadCpuTime();
      assertThat(Landings.of(given, savings, rules, run).footprint()).isPresent();
      fastest = Math.min(fastest, threads.getCurrentThreadCpuTime() - began);
    }

    long millis = fastest / 1_000_000;
    System.out.println("10,000 draws of 150 schemes: " + millis + " ms of one core");
    assertThat(millis).isLessThan(100);
  }

  private static String risk(int scheme) {
    return scheme % 3 == 0 ? "low" : scheme % 3 == 1 ? "medium" : "high";
  }

  private static Simulation landing(String savings) {
    return GivenMonth.ofTrust("2017-09", savings).challenges().simulation().orElseThrow();
  }

  private static ReturnFixtures trust(String code) {
    return ReturnFixtures.of(ReturnKind.PROV, code, "2017-09")
        .with(
            "Savings",
            """
            scheme_ref | fy_plan | ytd_actual | risk
            C1         |  1000.0 |      300.0 | medium
            C2         |   700.0 |      100.0 | high
            """);
  }

  private static DatedThresholds set(String rule) {
    return Thresholds.shipped().of(rule, Period.of("2017-04")).orElseThrow();
  }

  private static double[] parts(Spread spread, double[] z) {
    var table = QuantileTable.of(spread);
    return Arrays.stream(z).map(table::at).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double covariance(double[] one, double[] other) {
    double meanOne = mean(one);
    double meanOther = mean(other);
    double sum = 0;
    for (int draw = 0; draw < one.length; draw++) {
      sum += (one[draw] - meanOne) * (other[draw] - meanOther);
    }
    return sum / one.length;
  }

  /** Kendall's tau over consecutive draws: 2/π · arcsin ρ in closed form. */
  private static double concordance(double[] one, double[] other) {
    int concordant = 0;
    for (int draw = 1; draw < one.length; draw++) {
      double sign = (one[draw] - one[draw - 1]) * (other[draw] - other[draw - 1]);
      concordant += sign > 0 ? 1 : -1;
    }
    return BigDecimal.valueOf(concordant).doubleValue() / (one.length - 1);
  }
}
