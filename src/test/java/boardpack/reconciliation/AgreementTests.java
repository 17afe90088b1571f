package boardpack.reconciliation;

import static boardpack.reconciliation.Bodies.commissioner;
import static boardpack.reconciliation.Bodies.council;
import static boardpack.reconciliation.Bodies.trust;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTests {
  @ParameterizedTest
  @CsvSource({
    "212400.0, 208100.0, 4300.0 of 212.4", // the example of the rule
    "212400.0, 212187.6, ''", // 0.1 % of the larger is 212.4
    "212400.0, 212187.5, 212.5 of 212.4",
    "20000.0, 19950.0, ''", // the floor of 50 goes before 0.1 %
    "20000.0, 19949.9, 50.1 of 50.0",
    "19949.9, 20000.0, -50.1 of 50.0"
  })
  void contractValuesDifferBeyondTheGreaterOfAFloorAndAPart(
      String trustSays, String commissionerSays, String found) {
    var items = items("2017-12", value("09D", trustSays), value("RXH", commissionerSays));

    assertThat(items.stream().map(item -> item.difference() + " of " + item.tolerance()))
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
  }

  @Test
  void anItemNamesBothSidesTheirCellsAndWhoMustResolveIt() {
    var item = only(items("2017-12", value("09D", "212400.0"), value("RXH", "208100.0")));

    assertThat(item.id()).isEqualTo("O01 RXH 09D");
    assertThat(item.left().sources()).hasToString("[RXH_PROV_2017-12_v1.xlsx, Contracts!B2]");
    assertThat(item.right().orElseThrow().sources())
        .hasToString("[09D_COMM_2017-12_v1.xlsx, Contracts!B2]");
    assertThat(item.sentence())
        .endsWith("shows £208,100.0k: £4,300.0k apart.")
        .contains("shows £212,400.0k of contract value for the year with");
    assertThat(item.toleranceFrom()).isEqualTo("the greater of £50k or 0.1 %, from 2016-04-01");
    assertThat(item.owner()).isEqualTo("Directors of finance of both partners");
    assertThat(item.state()).isEqualTo("new");
    assertThat(item.ageMonths()).isEqualTo(1);
  }

  @Test
  void whatTheSendersSayOfItIsItsResolution() {
    var item =
        only(
            items(
                "2017-12",
                """
                counterparty_org | contract_value_plan_fy | justification
                09D              |               212400.0 | the variation is signed in January
                """,
                value("RXH", "208100.0")));

    assertThat(item.resolution()).isEqualTo("RXH: the variation is signed in January");
  }

  @Test
  void aContractThatOnePartnerDoesNotKnowHasOneSide() {
    var item = only(items("2017-12", value("09D", "900.0"), value("99X", "1.0")));

    assertThat(item.right()).isEmpty();
    assertThat(item.sentence()).contains("shows nothing");
    assertThat(item.difference()).hasToString("900.0");
  }

  @Test
  void activityIsComparedOnTheLastFrozenMonth() {
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(
                trust("2017-12")
                    .cover("data_basis", "flex")
                    .with("Contracts", ytd("09D", "70000.0"))
                    .build())
            .with(commissioner("2017-12").with("Contracts", ytd("RXH", "60000.0")).build())
            .earlier(trust("2017-11").with("Contracts", ytd("09D", "61000.0")).build())
            .earlier(commissioner("2017-11").with("Contracts", ytd("RXH", "60600.0")).build())
            .build();

    var item = only(Reconciliation.of(month).items());

    assertThat(item.rule()).isEqualTo("O02");
    assertThat(item.difference()).hasToString("400.0");
    assertThat(item.left().sources()).hasToString("[RXH_PROV_2017-11_v1.xlsx, Contracts!D2]");
  }

  @ParameterizedTest
  @CsvSource({"2017-12, O03", "2017-11, ''", "2017-06, ''", "2017-09, O03", "2018-03, O03"})
  void balancesAreComparedAtM6M9AndM12(String period, String rules) {
    var items =
        items(
            period,
            """
            counterparty_org | receivable_balance
            09D              |              901.0
            """,
            """
            counterparty_org | payable_balance
            RXH              |           600.0
            """);

    assertThat(rules(items)).isEqualTo(rules);
  }

  @Test
  void qippTakenFromAContractNeedsCostOutAtTheTrust() {
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(
                trust("2017-12")
                    .with("Contracts", value("09D", "50000.0"))
                    .with(
                        "Savings",
                        """
                        scheme_ref | category | fy_plan | counterparty_org
                        C1         | pay      |  1900.0 | 09D
                        C2         | income   |  4000.0 | 09D
                        C3         | pay      |   800.0 |
                        """)
                    .build())
            .with(
                commissioner("2017-12")
                    .with(
                        "Contracts",
                        """
                        counterparty_org | contract_value_plan_fy | qipp_in_contract
                        RXH              |                50000.0 |           6200.0
                        """)
                    .build())
            .build();

    var item = only(Reconciliation.of(month).items());

    assertThat(item.rule()).isEqualTo("O04");
    assertThat(item.difference()).hasToString("4300.0");
    assertThat(item.sentence())
        .contains("takes £6,200.0k out of its contract")
        .contains("whose plan has only £1,900.0k of cost-out for it: £4,300.0k has no match.");
  }

  @Test
  void theSameSavingClaimedByBothMovesADeficit() {
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(
                trust("2017-12")
                    .with(
                        "Savings",
                        """
                        scheme_ref | category | fy_plan | system_scheme_ref
                        C1         | pay      |  1900.0 | STP-04
                        C2         | pay      |   500.0 | STP-05
                        """)
                    .build())
            .with(
                commissioner("2017-12")
                    .with(
                        "QIPP",
                        """
                        scheme_ref | fy_plan | system_scheme_ref
                        Q1         |  3000.0 | STP-04
                        Q2         |   500.0 | STP-05
                        """)
                    .build())
            .build();

    var item = only(Reconciliation.of(month).items());

    assertThat(item.id()).isEqualTo("O05 STP-04");
    assertThat(item.sentence())
        .startsWith("Scheme STP-04: ")
        .contains("claims £3,000.0k")
        .endsWith(
            "takes out £1,900.0k of cost: the system saves £1,900.0k; £1,100.0k moves a deficit.");
  }

  @Test
  void contributionsToThePoolAreComparedByContributorAndStream() {
    var pool =
        """
        s75_lead  | contributor | stream      | contribution
        E06000043 | 09D         | CCG minimum |      16000.0
        E06000043 | 09D         | additional  |        500.0
        E06000043 | E06000043   | iBCF        |       3000.0
        """;
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(
                commissioner("2017-12")
                    .with("Pooled budget", pool.replace("  500.0", "  501.0"))
                    .build())
            .with(
                council("2017-12")
                    .with(
                        "Pooled budget",
                        pool.replace("16000.0", "15400.0").replace("3000.0", "3001.1"))
                    .build())
            .build();

    assertThat(Reconciliation.of(month).items())
        .extracting(item -> item.id() + ": " + item.difference())
        .containsExactly(
            "O06 E06000043 09D CCG minimum: 600.0", "O06 E06000043 E06000043 iBCF: -1.1");
  }

  @Test
  void theControlTotalOfThePlanIsTheSumOfItsBodies() {
    var lines =
        """
        line_code | fot_plan
        CTEXSTF   |  -2000.0
        CTX       |  -2000.0
        CTSURP    |   -800.0
        CT        |   -800.0
        """;

    assertThat(controlTotal(lines, "-2000.0")).isEmpty();
    assertThat(controlTotal(lines, "-800.0")).as("stated including STF").isEmpty();
    assertThat(controlTotal(lines.replace("CTX ", "CT "), "-1500.0"))
        .as("the sheet has no control total: nothing to compare")
        .isEmpty();
    assertThat(controlTotal(lines, "-1500.0"))
        .singleElement()
        .satisfies(item -> assertThat(item.difference()).hasToString("500.0"));
  }

  @Test
  void anItemAgesWhileItsCauseStays() {
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(trust("2017-12").with("Contracts", value("09D", "1300.0")).build())
            .with(commissioner("2017-12").with("Contracts", value("RXH", "1000.0")).build())
            .earlier(trust("2017-11").with("Contracts", value("09D", "1400.0")).build())
            .earlier(commissioner("2017-11").with("Contracts", value("RXH", "1000.0")).build())
            .earlier(trust("2017-10").with("Contracts", value("09D", "1400.0")).build())
            .earlier(commissioner("2017-10").with("Contracts", value("RXH", "1000.0")).build())
            .earlier(trust("2017-08").with("Contracts", value("09D", "1400.0")).build())
            .earlier(commissioner("2017-08").with("Contracts", value("RXH", "1000.0")).build())
            .build();

    var item = only(Reconciliation.of(month).items());

    assertThat(item.ageMonths())
        .as("December, November, October; nothing of September")
        .isEqualTo(3);
    assertThat(item.state()).isEqualTo("smaller");
  }

  @Test
  void aDifferenceThatIsGoneIsListedWithHowItWasResolved() {
    var month =
        contracts("1000.0", "1000.0", "2017-12")
            .earlier(trust("2017-11").with("Contracts", value("09D", "1400.0")).build())
            .earlier(commissioner("2017-11").with("Contracts", value("RXH", "1000.0")).build())
            .earlier(trust("2017-10").with("Contracts", value("09D", "1300.0")).build())
            .earlier(commissioner("2017-10").with("Contracts", value("RXH", "1000.0")).build())
            .build();
    var reconciliation = Reconciliation.of(month);

    assertThat(reconciliation.items()).isEmpty();
    var item = only(reconciliation.settled());
    assertThat(item.id()).isEqualTo("O01 RXH 09D");
    assertThat(item.state()).isEqualTo("resolved");
    assertThat(item.ageMonths()).isEqualTo(2);
    assertThat(item.isOpen()).isFalse();
    assertThat(item.sentence())
        .contains("stood for 2 months, last at £400.0k.")
        .contains("moved from £1,400.0k to £1,000.0k.")
        .endsWith("They are £0.0k apart now, within the tolerance of £50.0k.");
  }

  @Test
  void aResolutionIsToldOnce() {
    var month =
        contracts("1000.0", "1000.0", "2017-12")
            .earlier(trust("2017-11").with("Contracts", value("09D", "1000.0")).build())
            .earlier(commissioner("2017-11").with("Contracts", value("RXH", "1000.0")).build())
            .earlier(trust("2017-10").with("Contracts", value("09D", "1300.0")).build())
            .earlier(commissioner("2017-10").with("Contracts", value("RXH", "1000.0")).build())
            .build();

    assertThat(Reconciliation.of(month).settled()).isEmpty();
  }

  @Test
  void aMissingReturnResolvesNothing() {
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(trust("2017-12").with("Contracts", value("09D", "1300.0")).build())
            .earlier(trust("2017-11").with("Contracts", value("09D", "1300.0")).build())
            .earlier(commissioner("2017-11").with("Contracts", value("RXH", "1000.0")).build())
            .build();
    var item = only(Reconciliation.of(month).settled());

    assertThat(item.state()).isEqualTo("not compared");
    assertThat(item.isResolved()).isFalse();
    assertThat(item.ageMonths()).isEqualTo(2);
    assertThat(item.sentence())
        .contains("was £300.0k apart when it was last compared; this month ")
        .endsWith(" has not returned.");
  }

  @Test
  void aMonthWithoutAPartnersReturnDoesNotEndTheAgeOfADifference() {
    var month =
        contracts("1300.0", "1000.0", "2017-12")
            .earlier(trust("2017-11").with("Contracts", value("09D", "1300.0")).build())
            .earlier(trust("2017-10").with("Contracts", value("09D", "1200.0")).build())
            .earlier(commissioner("2017-10").with("Contracts", value("RXH", "1000.0")).build())
            .build();
    var item = only(Reconciliation.of(month).items());

    assertThat(item.ageMonths()).isEqualTo(3);
    assertThat(item.state()).isEqualTo("larger");
  }

  @Test
  void aBalanceKeepsItsIdentityFromOneQuartersEndToTheNext() {
    var month =
        balances("2017-12", "901.0", "600.0")
            .earlier(trust("2017-11").with("Contracts", balance("09D", "receivable", "0")).build())
            .earlier(
                commissioner("2017-11").with("Contracts", balance("RXH", "payable", "0")).build())
            .earlier(trust("2017-10").with("Contracts", balance("09D", "receivable", "0")).build())
            .earlier(
                commissioner("2017-10").with("Contracts", balance("RXH", "payable", "0")).build())
            .earlier(
                trust("2017-09").with("Contracts", balance("09D", "receivable", "1000.0")).build())
            .earlier(
                commissioner("2017-09")
                    .with("Contracts", balance("RXH", "payable", "600.0"))
                    .build())
            .build();
    var item = only(Reconciliation.of(month).items());

    assertThat(item.id()).isEqualTo("O03 RXH 09D");
    assertThat(item.ageMonths()).isEqualTo(4);
    assertThat(item.state()).isEqualTo("smaller");
  }

  @Test
  void aFigureThatNeitherPartnerStatesAnyMoreIsResolved() {
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(trust("2017-12").with("Savings", shared("C1", "pay", "1900.0", "")).build())
            .with(commissioner("2017-12").with("QIPP", shared("Q1", "pay", "3000.0", "")).build())
            .earlier(
                trust("2017-11").with("Savings", shared("C1", "pay", "1900.0", "STP-04")).build())
            .earlier(
                commissioner("2017-11")
                    .with("QIPP", shared("Q1", "pay", "3000.0", "STP-04"))
                    .build())
            .build();
    var item = only(Reconciliation.of(month).settled());

    assertThat(item.id()).isEqualTo("O05 STP-04");
    assertThat(item.state()).isEqualTo("resolved");
    assertThat(item.sentence()).endsWith("Neither partner states the figure any more.");
  }

  private static String shared(String ref, String category, String plan, String systemRef) {
    return """
        scheme_ref | category | fy_plan | system_scheme_ref
        %s | %s | %s | %s
        """
        .formatted(ref, category, plan, systemRef);
  }

  private static MonthFixtures contracts(String trust, String commissioner, String period) {
    return MonthFixtures.of("33", period)
        .with(trust(period).with("Contracts", value("09D", trust)).build())
        .with(commissioner(period).with("Contracts", value("RXH", commissioner)).build());
  }

  private static MonthFixtures balances(String period, String receivable, String payable) {
    return MonthFixtures.of("33", period)
        .with(trust(period).with("Contracts", balance("09D", "receivable", receivable)).build())
        .with(commissioner(period).with("Contracts", balance("RXH", "payable", payable)).build());
  }

  private static String balance(String partner, String which, String value) {
    return """
        counterparty_org | %s_balance
        %s | %s
        """
        .formatted(which, partner, value);
  }

  @Test
  void addingOneDifferenceNeverRemovesAnother() {
    var one = items("2017-12", value("09D", "1300.0"), value("RXH", "1000.0"));
    var two =
        items(
            "2017-12",
            value("09D", "1300.0"),
            """
            counterparty_org | contract_value_plan_fy | qipp_in_contract
            RXH              |                 1000.0 |            200.0
            """);

    assertThat(rules(one)).isEqualTo("O01");
    assertThat(rules(two)).isEqualTo("O01 O04");
  }

  private static List<ReconciliationItem> controlTotal(String lines, String stated) {
    var month =
        MonthFixtures.of("33", "2017-12")
            .with(trust("2017-12").with("I&E", lines).build())
            .with(
                Bodies.plan("E54000033", "2017-12")
                    .with(
                        "Targets",
                        """
                        kind          | year    | value | scope    | basis       | chosen
                        control_total | 2017/18 | %s    | NHS only | in the year | Y
                        """
                            .formatted(stated))
                    .build())
            .build();
    return Reconciliation.of(month).items();
  }

  private static List<ReconciliationItem> items(
      String period, String trustsContracts, String commissionersContracts) {
    var month =
        MonthFixtures.of("33", period)
            .with(trust(period).with("Contracts", trustsContracts).build())
            .with(commissioner(period).with("Contracts", commissionersContracts).build())
            .build();
    return Reconciliation.of(month).items();
  }

  private static ReconciliationItem only(List<ReconciliationItem> items) {
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private static String rules(List<ReconciliationItem> items) {
    return items.stream().map(ReconciliationItem::rule).collect(Collectors.joining(" "));
  }

  private static String value(String partner, String value) {
    return """
        counterparty_org | contract_value_plan_fy
        %s | %s
        """
        .formatted(partner, value);
  }

  private static String ytd(String partner, String value) {
    return """
        counterparty_org | ytd_actual
        %s | %s
        """
        .formatted(partner, value);
  }
}
