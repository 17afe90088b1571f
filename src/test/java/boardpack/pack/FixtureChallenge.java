package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.challenge.Challenge;
import boardpack.challenge.Statement;
import boardpack.challenge.TestNotRun;
import boardpack.challenge.TrackRecord;
import boardpack.reconciliation.Bridge;
import boardpack.reconciliation.ReconciliationItem;
import boardpack.reference.Organisation;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Challenges, statements, differences between partners, and the bridge. */
final class FixtureChallenge {
  private FixtureChallenge() {}

  static List<Challenge> challenges() {
    var challenges = new ArrayList<Challenge>();
    long atRisk = 9_000;
    for (var body : FixtureBodies.of(Organisation.Kind.TRUST)) {
      challenges.add(challenge("RT01", Challenge.Level.RED, body.code(), "", atRisk));
      challenges.add(
          challenge("RT02", Challenge.Level.AMBER, body.code(), body.code() + "-01", atRisk - 700));
      atRisk -= 1_400;
    }
    return challenges;
  }

  private static Challenge challenge(
      String rule, Challenge.Level level, String organisation, String scheme, long atRisk) {
    return new Challenge(
        rule,
        level,
        organisation,
        scheme,
        Money.of(atRisk),
        "71 % of the year's savings fall in M7–M12 (an even profile is 50 %). The plan needs £1,310k a"
            + " month from M8; the last three months averaged £420k (3.1 times).",
        Map.of("share", "71 %", "needed", "£1,310k", "achieved", "£420k"),
        new Challenge.Threshold("over 70 % in M7 to M12", "2017-04-01"),
        List.of(
            trust(organisation, "Monthly profile", "C4"),
            trust(organisation, "Monthly profile", "D4")));
  }

  static List<TestNotRun> notRun() {
    return FixtureBodies.of(Organisation.Kind.CCG).stream()
        .map(
            body -> new TestNotRun("RT11", body.code(), "no workforce figures in the CCG's return"))
        .toList();
  }

  static List<TrackRecord> trackRecord() {
    return FixtureBodies.of(Organisation.Kind.TRUST).stream()
        .map(
            body ->
                new TrackRecord(
                    body.code(),
                    body.name(),
                    List.of(
                        year(body, 2, "18400.0", "13910.4", "9800.0"),
                        year(body, 1, "21250.0", "14002.5", "8411.3")),
                    Optional.of(new BigDecimal("70.4"))))
        .toList();
  }

  private static TrackRecord.Year year(
      Organisation body, int ago, String planned, String delivered, String recurrent) {
    var year =
        ago == 1
            ? FixtureBodies.PERIOD.year().previous()
            : FixtureBodies.PERIOD.year().previous().previous();
    return new TrackRecord.Year(
        year,
        Money.of(planned),
        Money.of(delivered),
        Money.of(recurrent),
        List.of(
            FixtureBodies.source(
                body.code(), ReturnKind.HIST, "Savings delivery", "C" + (ago + 1))));
  }

  static List<Statement> statements() {
    return List.of(
        statement(
            "F44-001",
            "Savings of £38.9m in 2017/18",
            "RTH",
            "Chief Finance Officer",
            Statement.State.OPEN),
        statement(
            "F44-002",
            "Better Care Fund: improved Better Care Fund grant of 2018/19",
            "E10000025",
            "Director of Finance (section 151 officer)",
            Statement.State.ANSWERED));
  }

  private static Statement statement(
      String id, String subject, String organisation, String role, Statement.State state) {
    return new Statement(
        id,
        subject,
        organisation,
        role,
        LocalDate.of(2017, 10, 20),
        Money.of("2500.0"),
        Money.of("6100.0"),
        Money.of("9800.0"),
        "The profile of delivery has no owner for 3 of 7 schemes & rests on posts that are not"
            + " funded <see the risk register>.",
        organisation.startsWith("E")
            ? Optional.of("s25 report at the next budget")
            : Optional.of("breakeven duty"),
        Statement.Circulation.BOARD,
        state,
        false,
        List.of(
            new Statement.Event(
                LocalDate.of(2017, 10, 20), "raised", organisation, role, "As stated."),
            new Statement.Event(
                LocalDate.of(2017, 11, 9),
                "answered",
                "E54000044",
                "STP Finance Lead",
                "A recovery plan comes to the board in February.")));
  }

  static Bridge bridge() {
    var steps =
        List.of(
            step("Do-nothing gap", "479000.0", 2),
            step("Demand management and prevention", "-141500.0", 3),
            step("Provider productivity and efficiency", "-205300.0", 4),
            step("Sustainability and transformation funding", "-77800.0", 5));
    var residual = Money.sum(steps.stream().map(Bridge.Step::amount));
    return new Bridge(
        "NHS and social care, 2020/21, in the year",
        steps,
        residual,
        Optional.of(Money.of("45000.0")),
        Money.of("45000.0").minus(residual),
        List.of("Published gap of £587.0m left out: cumulative, not in the year"));
  }

  private static Bridge.Step step(String label, String amount, int row) {
    return new Bridge.Step(label, Money.of(amount), plan("D" + row), "bobstp.org.uk, sourced");
  }

  static Source plan(String cell) {
    return FixtureBodies.source("E54000044", ReturnKind.PLAN, "Targets", cell);
  }

  static List<ReconciliationItem> reconciliation() {
    return List.of(
        item("O01", "RTH", "214300.0", Optional.of("211900.0"), "2400.0"),
        item("O04", "RXQ", "38100.0", Optional.of("36950.5"), "1149.5"),
        item("O07", "RHW", "912.0", Optional.empty(), "912.0"));
  }

  private static ReconciliationItem item(
      String rule, String trust, String left, Optional<String> right, String difference) {
    return new ReconciliationItem(
        rule + "|" + trust + "|10Q",
        rule,
        new ReconciliationItem.Side(
            trust,
            "contract value, full year",
            Money.of(left),
            List.of(trust(trust, "Contracts", "F7"))),
        right.map(
            amount ->
                new ReconciliationItem.Side(
                    "10Q",
                    "contract value, full year",
                    Money.of(amount),
                    List.of(FixtureBodies.source("10Q", ReturnKind.COMM, "Contracts", "F4")))),
        Money.of(difference),
        Money.of("250.0"),
        "2017-04-01: 0.1 % of the contract, at least £250k",
        "Director of Finance",
        3,
        "larger",
        "The contract differs by " + difference + " between the two returns.");
  }

  private static Source trust(String organisation, String sheet, String cell) {
    return FixtureBodies.source(organisation, ReturnKind.PROV, sheet, cell);
  }
}
