package boardpack.pack.compose;

import boardpack.basics.Dates;
import boardpack.basics.MoneyWords;
import boardpack.challenge.Challenge;
import boardpack.challenge.Statement;
import boardpack.pack.Cut;
import boardpack.pack.Risks;
import boardpack.pack.Summary.Decision;
import boardpack.reconciliation.FootprintMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Three suggested matters for decision, for the lead finance director to edit: open statements
 * first, then the savings most at risk, the largest disagreement, the risk without a mitigation,
 * what is missing, and whatever is furthest from where it should be.
 */
final class SuggestedDecisions {
  private static final int WANTED = 3;
  private static final int NAMED = 3;

  private final FootprintMonth month;
  private final List<Decision> decisions = new ArrayList<>();

  SuggestedDecisions(FootprintMonth month) {
    this.month = month;
  }

  /**
   * @param standing what can be decided of any month, the most pressing first
   */
  List<Decision> of(
      List<Statement> statements,
      List<Challenge> challenges,
      List<Decision> disagreements,
      Risks risks,
      Cut cut,
      List<Decision> standing) {
    unanswered(statements);
    mostAtRisk(challenges);
    decisions.addAll(disagreements);
    risk(risks);
    missing(cut);
    openGap(challenges);
    secondMostAtRisk(challenges);
    decisions.addAll(standing);
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
                        3,
                        statement.id())));
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
        && !isOfFootprint(challenge);
  }

  private boolean isOfFootprint(Challenge challenge) {
    return challenge.organisation().equals(month.footprint().code());
  }

  private void recovery(Challenge challenge) {
    var whose = month.nameOf(challenge.organisation());
    decisions.add(
        new Decision(
            "Ask %s for a fallback worth %s, with dates and owners, or lower the forecast by as much."
                .formatted(whose, MoneyWords.pounds(challenge.atRisk())),
            Words.said(challenge.sentence()),
            7,
            challenge.key()));
  }

  /** A challenge of the footprint's own plan is nobody's to answer alone. */
  private void openGap(List<Challenge> challenges) {
    challenges.stream()
        .filter(this::isOfFootprint)
        .filter(challenge -> challenge.atRisk().signum() > 0)
        .limit(1)
        .forEach(
            challenge ->
                decisions.add(
                    new Decision(
                        "Agree as partners how %s of the plan will be found, and who leads on it."
                            .formatted(MoneyWords.pounds(challenge.atRisk())),
                        Words.said(challenge.sentence()),
                        7,
                        challenge.key())));
  }

  private void risk(Risks risks) {
    if (risks.netUnmitigated().signum() > 0) {
      decisions.add(
          new Decision(
              "Agree mitigations for the %s of net risk that is not in the forecast."
                  .formatted(MoneyWords.pounds(risks.netUnmitigated())),
              "With it, the forecast would be %s control total."
                  .formatted(Words.behindOrAhead(risks.riskAdjustedVariance())),
              13));
    }
  }

  private void missing(Cut cut) {
    var missing = cut.missing();
    if (!missing.isEmpty()) {
      decisions.add(
          new Decision(
              missing.size() == 1
                  ? "Require the missing return before the pack is issued again."
                  : "Require the %s missing returns before the pack is issued again."
                      .formatted(Words.number(missing.size())),
              "No total holds a figure of %s.".formatted(whose(missing)),
              1));
    }
  }

  /** Three names at the most. */
  private static String whose(List<Cut.Missing> missing) {
    var names = missing.stream().map(Cut.Missing::name).distinct().toList();
    if (names.size() <= NAMED) {
      return Words.list(names);
    }
    var others = Words.counted(names.size() - NAMED, "other body", "other bodies");
    return String.join(", ", names.subList(0, NAMED)) + " and " + others;
  }
}
