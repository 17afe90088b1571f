package boardpack.pack.tables;

import boardpack.basics.MoneyWords;
import boardpack.challenge.Challenge;
import boardpack.challenge.Statement;
import boardpack.challenge.TestNotRun;
import boardpack.pack.Pack;
import boardpack.pack.RowReference;
import boardpack.reconciliation.ReconciliationItem;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Statements, assumptions challenged, track record, differences between partners. */
final class ChallengeTables {
  private static final String NOT_SAID = "not said";

  private final Pack pack;

  ChallengeTables(Pack pack) {
    this.pack = pack;
  }

  Table statements() {
    var list = "/statements/";
    return new TableOf<Statement>("Statements", "Statements", 3)
        .words("Reference", 11, (row, at) -> RowReference.STATEMENTS.row(at))
        .words("Statement", 12, (row, at) -> row.id())
        .freeze()
        .words("State", 12, (row, at) -> row.state().word())
        .day("Raised on", (row, at) -> new Entry.Day(row.raisedOn()))
        .words("Body", 14, (row, at) -> row.organisation())
        .words("Signatory", 34, (row, at) -> row.role())
        .words("About", 44, (row, at) -> row.subject())
        .money("At risk, low", (row, at) -> Entry.sent(row.low(), list + at + "/low"))
        .money("At risk, likely", (row, at) -> Entry.sent(row.likely(), list + at + "/likely"))
        .money("At risk, high", (row, at) -> Entry.sent(row.high(), list + at + "/high"))
        .words("Reason", 70, (row, at) -> row.reason())
        .entry("Basis", 26, (row, at) -> Entry.words(row.particulars().basis(), NOT_SAID))
        .entry("Evidence", 40, (row, at) -> Entry.words(row.particulars().evidence(), NOT_SAID))
        .entry(
            "What would change their mind",
            40,
            (row, at) -> Entry.words(row.particulars().changesMyMind(), NOT_SAID))
        .entry(
            "Partner told on",
            14,
            (row, at) ->
                row.particulars()
                    .partnerToldOn()
                    .<Entry>map(Entry.Day::new)
                    .orElseGet(() -> Entry.words("", NOT_SAID)))
        .entry("Linked duty", 30, (row, at) -> Entry.words(row.duty().orElse(""), "none named"))
        .words("What was said since", 80, (row, at) -> said(row))
        .of(
            "Statements of chief finance officers",
            "Printed in every pack until their authors withdraw them; nobody edits them.",
            pack.statements());
  }

  private static String said(Statement statement) {
    return statement.history().stream()
        .map(
            event ->
                "%s: %s by %s: %s"
                    .formatted(event.on(), event.words(), event.by(code -> code), event.text()))
        .collect(Collectors.joining("\n"));
  }

  Table challenges() {
    var list = "/challenges/";
    return new TableOf<Challenge>("Challenges", "Challenges", 7)
        .words("Reference", 11, (row, at) -> RowReference.CHALLENGES.row(at))
        .words("Rule", 9, (row, at) -> row.rule())
        .words("Test", 32, (row, at) -> row.name())
        .freeze()
        .words("Level", 10, (row, at) -> row.level().word())
        .words("Body", 12, (row, at) -> row.organisation())
        .entry("Scheme", 15, (row, at) -> Entry.words(row.scheme(), "whole programme"))
        .money("At risk", (row, at) -> Entry.sent(row.atRisk(), list + at + "/atRisk"))
        .words("Finding", 90, (row, at) -> row.sentence())
        .words("Threshold", 32, (row, at) -> row.threshold().value())
        .words("Threshold from", 14, (row, at) -> row.threshold().from())
        .entry("Owner's answer", 50, (row, at) -> Entry.words(answer(row), "no answer yet"))
        .words("Source files", 32, (row, at) -> new Origin(row.sources()).files())
        .words("Source cells", 50, (row, at) -> new Origin(row.sources()).ranges())
        .of(
            "Assumptions challenged, the largest amount at risk first",
            "One scheme can trip several tests: the amounts must not be added up. %s tests were run; %s could not be (see Tests not run)."
                .formatted(
                    MoneyWords.count(pack.testsRun()), MoneyWords.count(pack.testsNotRun().size())),
            pack.challenges());
  }

  private static String answer(Challenge challenge) {
    return challenge
        .answer()
        .map(
            given ->
                "%s on %s by %s: %s"
                    .formatted(given.words(), given.on(), given.role(), given.text()))
        .orElse("");
  }

  Table notRun() {
    return new TableOf<TestNotRun>("TestsNotRun", "Tests not run", 7)
        .words("Rule", 9, (row, at) -> row.rule())
        .words("Body", 14, (row, at) -> row.organisation())
        .words("Why it could not be run", 100, (row, at) -> row.why())
        .of(
            "Tests that could not be run for want of data",
            "A return with blanks must not look safer than a full one.",
            pack.testsNotRun());
  }

  Table differences() {
    var list = "/reconciliation/";
    return new TableOf<ReconciliationItem>("Agreement", "Agreement", 9)
        .words("Reference", 11, (row, at) -> RowReference.RECONCILIATION.row(at))
        .words("Rule", 9, (row, at) -> row.rule())
        .words("Difference in words", 80, (row, at) -> row.sentence())
        .freeze()
        .words("One side", 12, (row, at) -> row.left().organisation())
        .words("Its figure", 34, (row, at) -> row.left().what())
        .money(
            "Its amount", (row, at) -> Entry.sent(row.left().amount(), list + at + "/left/amount"))
        .words(
            "Other side",
            12,
            (row, at) ->
                row.right().map(ReconciliationItem.Side::organisation).orElse(Entry.NOT_SUPPLIED))
        .words(
            "Other figure",
            34,
            (row, at) -> row.right().map(ReconciliationItem.Side::what).orElse(Entry.NOT_SUPPLIED))
        .money(
            "Other amount",
            (row, at) ->
                Entry.money(
                    row.right().map(ReconciliationItem.Side::amount), list + at + "/right/amount"))
        .money("Difference", (row, at) -> difference(row, list + at + "/difference"))
        .money("Tolerance", (row, at) -> Entry.sent(row.tolerance(), list + at + "/tolerance"))
        .words("Tolerance from", 30, (row, at) -> row.toleranceFrom())
        .words("Owner", 26, (row, at) -> row.owner())
        .whole(
            "Age in months",
            (row, at) ->
                Entry.number(BigDecimal.valueOf(row.ageMonths()), list + at + "/ageMonths"))
        .words("State", 13, (row, at) -> row.state())
        .entry("What the senders say", 44, (row, at) -> Entry.words(row.resolution(), NOT_SAID))
        .words("Its cells", 44, (row, at) -> cells(row.left()))
        .words(
            "Other cells",
            44,
            (row, at) -> row.right().map(ChallengeTables::cells).orElse(Entry.NOT_SUPPLIED))
        .of(
            "Differences between partners beyond tolerance, the largest first; then those resolved since",
            "Both sides are shown as each sent them; a difference refuses nobody's return.",
            pack.reconciliation());
  }

  private static String cells(ReconciliationItem.Side side) {
    var origin = new Origin(side.sources());
    return origin.files() + ", " + origin.sheets() + "!" + origin.cells();
  }

  private static Entry difference(ReconciliationItem row, String pointer) {
    boolean simple =
        row.right()
            .map(right -> row.left().amount().minus(right.amount()).equals(row.difference()))
            .orElse(false);
    return simple
        ? Entry.made(row.difference(), "{Its amount}-{Other amount}", pointer)
        : Entry.sent(row.difference(), pointer);
  }
}
