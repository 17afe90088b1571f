package boardpack.pack.compose;

import boardpack.basics.Dates;
import boardpack.basics.MoneyWords;
import boardpack.challenge.Challenge;
import boardpack.challenge.Statement;
import boardpack.pack.Cut;
import boardpack.pack.Risks;
import boardpack.pack.Summary.Decision;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.ReconciliationItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Three suggested matters for decision, for the lead finance director to edit: open statements
 * first, then the savings most at risk, the largest disagreement, the risk without a mitigation,
 * and what is missing.
 */
final class SuggestedDecisions {
  private static final int WANTED = 3;

  private final FootprintMonth month;
  private final List<Decision> decisions = new ArrayList<>();

  SuggestedDecisions(FootprintMonth month) {
    this.month = month;
  }

  List<Decision> of(
      List<Statement> statements,
      List<Challenge> challenges,
      List<ReconciliationItem> items,
      Risks risks,
      Cut cut) {
    unanswered(statements);
    mostAtRisk(challenges);
    disagreement(items);
    risk(risks);
    missing(cut);
    openGap(challenges);
    secondMostAtRisk(challenges);
    return List.copyOf(decisions.subList(0, Math.min(WANTED, decisions.size())));
  }

  private void unanswered(List<Statement> statements) {
    statements.stream()
        .filter(statement -> statement.state() == Statement.State.OPEN)
        .max(Comparator.comparing(Statement::likely))
        .ifPresent(
            statement ->
                decisions.add(
                    new Decision(
                        "Answer the statement of the %s of %s on %s."
                            .formatted(
                                statement.role(),
                                month.nameOf(statement.organisation()),
                                statement.subject()),
                        "%s is said to be at risk; the statement has had no answer since %s."
                            .formatted(
                                MoneyWords.pounds(statement.likely()),
                                Dates.words(statement.raisedOn())),
                        3)));
  }

  private void mostAtRisk(List<Challenge> challenges) {
    challenges.stream().filter(this::isSums).limit(1).forEach(this::recovery);
  }

  private void secondMostAtRisk(List<Challenge> challenges) {
    challenges.stream().filter(this::isSums).skip(1).limit(2).forEach(this::recovery);
  }

  private boolean isSums(Challenge challenge) {
    return challenge.level() == Challenge.Level.RED
        && challenge.atRisk().signum() > 0
        && !challenge.organisation().equals(month.footprint().code());
  }

  private void recovery(Challenge challenge) {
    var whose = month.nameOf(challenge.organisation());
    decisions.add(
        new Decision(
            "Ask %s for a fallback worth %s, with dates and owners, or lower the forecast by it."
                .formatted(whose, MoneyWords.pounds(challenge.atRisk())),
            MoneyWords.inOneForm(challenge.sentence()),
            7));
  }

  /** A challenge of the footprint's own plan is nobody's to answer alone. */
  private void openGap(List<Challenge> challenges) {
    challenges.stream()
        .filter(challenge -> challenge.organisation().equals(month.footprint().code()))
        .filter(challenge -> challenge.atRisk().signum() > 0)
        .limit(1)
        .forEach(
            challenge ->
                decisions.add(
                    new Decision(
                        "Agree as partners how the plan answers %s, and who leads on it."
                            .formatted(MoneyWords.pounds(challenge.atRisk())),
                        MoneyWords.inOneForm(challenge.sentence()),
                        7)));
  }

  private void disagreement(List<ReconciliationItem> items) {
    items.stream()
        .filter(item -> item.right().isPresent())
        .max(Comparator.comparing(item -> item.difference().abs()))
        .ifPresent(
            item ->
                decisions.add(
                    new Decision(
                        "Set a date by which %s and %s agree one figure."
                            .formatted(
                                month.nameOf(item.left().organisation()),
                                month.nameOf(item.right().orElseThrow().organisation())),
                        MoneyWords.inOneForm(item.sentence()),
                        9)));
  }

  private void risk(Risks risks) {
    if (risks.netUnmitigated().signum() > 0) {
      decisions.add(
          new Decision(
              "Agree mitigations for the %s of net risk that is not in the forecast."
                  .formatted(MoneyWords.pounds(risks.netUnmitigated())),
              "With it, the forecast is %s control total."
                  .formatted(Words.behindOrAhead(risks.riskAdjustedVariance())),
              13));
    }
  }

  private void missing(Cut cut) {
    if (!cut.isComplete()) {
      decisions.add(
          new Decision(
              "Require the %s that %s missing before the re-issue."
                  .formatted(
                      Words.counted(cut.missing().size(), "return"),
                      cut.missing().size() == 1 ? "is" : "are"),
              "Figures of %s stand at their last known month, or are not shown."
                  .formatted(cut.missing().get(0).name()),
              1));
    }
  }
}
