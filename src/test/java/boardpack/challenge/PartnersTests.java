package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT14, RT15, RT31: what two partners say of one saving. */
class PartnersTests {
  @Test
  void aSavingThatTwoPartnersClaimIsCountedOnce() {
    var month =
        GivenMonth.of("2017-04")
            .with(qipp("Q1 | 3000.0 | STP-04 | block | M4"))
            .with(costOut("C1 | 1900.0 | STP-04 | M4"))
            .pair("STP-04", "Q1", "C1");

    assertThat(Printed.of(month.found("RT14")))
        .isEqualTo(
            """
            red 04R STP-04, 1900.0 at risk, over 2% of the footprint's programme (from 2016-04-01)
            STP-04 is counted by 04R (£3,000k) and by RXH (£1,900k). The footprint total counts it\
             once.""");
  }

  @Test
  void schemesThatLookAlikeAreAskedAbout() {
    var month =
        GivenMonth.of("2017-04")
            .with(qipp("Q1 | 1000.0 | | block | M4"))
            .with(costOut("C1 | 800.0 | | M6"));

    assertThat(month.found("RT14").get(0).sentence())
        .isEqualTo(
            "04R (£1,000k, Q1) and RXH (£800k, C1) name each other for savings that start within two"
                + " months and lie within 20% of each other. If they are one saving, the footprint"
                + " total counts it twice.");
    assertThat(month.found("RT14").get(0).atRisk()).hasToString("800.0");
  }

  @Test
  void schemesThatDifferByMoreThanAFifthOrTwoMonthsAreNot() {
    var smaller =
        GivenMonth.of("2017-04")
            .with(qipp("Q1 | 1000.0 | | block | M4"))
            .with(costOut("C1 | 799.9 | | M4"));
    var later =
        GivenMonth.of("2017-04")
            .with(qipp("Q1 | 1000.0 | | block | M4"))
            .with(costOut("C1 | 1000.0 | | M7"));

    assertThat(smaller.found("RT14")).isEmpty();
    assertThat(later.found("RT14")).isEmpty();
  }

  @Test
  void incomeTakenWithoutCostTakenOutMovesTheDeficit() {
    var month =
        GivenMonth.of("2017-04")
            .with(qipp("Q1 | 6200.0 | STP-04 | PbR | M4"))
            .with(costOut("C1 | 1900.0 | STP-04 | M4"));

    assertThat(Printed.of(month.found("RT15")))
        .isEqualTo(
            """
            red 04R, 4300.0 at risk, over £1,000k without cost taken out (from 2016-04-01)
            04R takes £6,200k out of RXH's contract; RXH plans to take out £1,900k of cost. £4,300k\
             moves the deficit rather than closing it.""");
  }

  @Test
  void underABlockContractNothingIsStranded() {
    var month =
        GivenMonth.of("2017-04")
            .with(qipp("Q1 | 6200.0 | STP-04 | block | M4"))
            .with(costOut("C1 | 1900.0 | STP-04 | M4"));

    assertThat(month.found("RT15")).isEmpty();
    assertThat(month.notRun("RT15"))
        .containsExactly(
            "04R: under a block contract or an aligned incentive no income is lost: its QIPP of"
                + " £6,200.0k with RXH cannot strand cost");
  }

  @ParameterizedTest
  @CsvSource({
    "6200.0, 5950.0, ''", // 250 apart
    "6200.0, 5949.9, amber 250.1",
    "6200.0, 5200.0, amber 1000.0",
    "6200.0, 5199.9, red 1000.1",
    "800.0, 600.0, ''", // a quarter of the QIPP
    "1200.0, 899.9, red 300.1", // over a quarter, though far below a million
    "6200.0, 7000.0, ''" // more cost goes than income
  })
  void theGapIsHeldAgainstItsSizeAndItsShareOfTheQipp(String taken, String out, String found) {
    var month =
        GivenMonth.of("2017-04")
            .with(qipp("Q1 | %s | STP-04 | PbR | M4".formatted(taken)))
            .with(costOut("C1 | %s | STP-04 | M4".formatted(out)));

    assertThat(
            month.found("RT15").stream()
                .map(one -> one.level().word() + " " + one.atRisk())
                .collect(Collectors.joining()))
        .isEqualTo(found);
  }

  @Test
  void withoutTheTrustsReturnItIsNotTestedWhichIsSaid() {
    var month = GivenMonth.of("2017-04").with(qipp("Q1 | 6200.0 | STP-04 | PbR | M4"));

    assertThat(month.notRun("RT15")).contains("04R: no savings are known of RXH");
  }

  @Test
  void savingsThatRelyOnAnOverspentCouncilAreFound() {
    assertThat(Printed.of(relying("1200.0", "111000.0").found("RT31")))
        .isEqualTo(
            """
            red RXH, 1200.0 at risk, over 10% over budget and over £1,000k relying on it (from 2016-04-01)
            The scheme C1 (£1,200k) relies on E10000007, whose adult social care forecast is 11% over\
             budget.""");
    assertThat(relying("900.0", "111000.0").found("RT31").get(0).level())
        .isEqualTo(Challenge.Level.AMBER);
    assertThat(relying("1200.0", "105000.0").found("RT31")).isEmpty();
    assertThat(relying("250.0", "111000.0").found("RT31")).isEmpty();
  }

  private static GivenMonth relying(String value, String forecast) {
    var council =
        ReturnFixtures.of(ReturnKind.LA, "E10000007", "2017-04")
            .with(
                "Summary",
                """
                line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
                ASC-NET   |   8000.0 |     8000.0 | 100000.0 | %s
                """
                    .formatted(forecast));
    return GivenMonth.ofTrust(
            "2017-04",
            """
            scheme_ref | fy_plan | counterparty_org | partner_signoff
            C1         | %s      | E10000007        | signed
            """
                .formatted(value))
        .with(council);
  }

  private static ReturnFixtures qipp(String scheme) {
    return ReturnFixtures.of(ReturnKind.COMM, "04R", "2017-04")
        .with(
            "QIPP",
            "scheme_ref | fy_plan | system_scheme_ref | contract_type | start_month |"
                + " counterparty_org | partner_signoff\n"
                + scheme
                + " | RXH | signed");
  }

  private static ReturnFixtures costOut(String scheme) {
    return ReturnFixtures.of(ReturnKind.PROV, "RXH", "2017-04")
        .with(
            "Savings",
            "scheme_ref | fy_plan | system_scheme_ref | start_month | counterparty_org |"
                + " partner_signoff | category\n"
                + scheme
                + " | 04R | signed | pay");
  }
}
