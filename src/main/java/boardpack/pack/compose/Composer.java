package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.challenge.Challenges;
import boardpack.challenge.Statement;
import boardpack.pack.Edition;
import boardpack.pack.Overview;
import boardpack.pack.Pack;
import boardpack.pack.State;
import boardpack.pack.Summary;
import boardpack.pack.Titles;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.Reconciliation;
import java.util.List;

/** Composes the pack of a footprint's month: a pure function of what was known at the cut. */
public final class Composer {
  private final FootprintMonth month;
  private final Reconciliation reconciliation;
  private final Challenges challenges;
  private final List<Statement> statements;
  private final Figures figures = new Figures();

  private Composer(
      FootprintMonth month,
      Reconciliation reconciliation,
      Challenges challenges,
      List<Statement> statements) {
    this.month = month;
    this.reconciliation = reconciliation;
    this.challenges = challenges;
    this.statements =
        statements.stream()
            .filter(Statement::isPrinted)
            .filter(statement -> statement.circulation() != Statement.Circulation.BODY)
            .toList();
  }

  /**
   * @param statements every statement of the footprint known at the cut, withdrawn ones included
   * @param issue from 1
   */
  public static Pack compose(
      FootprintMonth month,
      Reconciliation reconciliation,
      Challenges challenges,
      List<Statement> statements,
      int issue,
      State state) {
    return new Composer(month, reconciliation, challenges, statements)
        .compose(issue, state, statements);
  }

  private Pack compose(int issue, State state, List<Statement> everSaid) {
    var cut = CoverPage.cut(month);
    var targets = TargetLines.of(month.plan());
    var overview = new OverviewPage(month, reconciliation, figures).compose();
    var care = new SocialCarePage(month, figures).compose();
    var savings = new SavingsPage(month, reconciliation, figures).compose(challenges.simulation());
    var performance = new PerformancePage(month).compose();
    var cash = new CashPage(month, figures).compose(targets);
    var risks = new RisksPage(month, figures).compose(forecastVariance(overview));
    var headlines = new SummaryPage(figures).headlines(overview, savings, targets, risks);
    var changes = new Changes(month).of(savings, everSaid, cut);
    var decisions =
        new SuggestedDecisions(month)
            .of(statements, challenges.found(), reconciliation.items(), risks, cut);
    var titles =
        new PageTitles(cut, overview, care, savings, performance, cash, risks)
            .all(statements, challenges, reconciliation);
    var footprint = month.footprint();
    return new Pack(
        Pack.SCHEMA,
        new Pack.PackFootprint(footprint.number(), footprint.code(), footprint.name()),
        month.period(),
        issue,
        state,
        Edition.BOARD,
        cut,
        new Summary(headlines, changes, decisions),
        new Titles(titles),
        targets,
        PositionLines.of(reconciliation.positions()),
        overview,
        care,
        savings,
        challenges.found(),
        challenges.notRun(),
        challenges.testsRun(),
        challenges.trackRecord(),
        statements,
        reconciliation.bridge(),
        reconciliation.items(),
        performance,
        new TriangulationPage(month).compose(savings, performance),
        cash,
        risks,
        AppendixPages.compose(month, challenges.found(), reconciliation.items()),
        figures.all());
  }

  private static Money forecastVariance(Overview overview) {
    return overview.nhsTotal().map(Overview.Row::forecastVariance).orElse(Money.ZERO);
  }
}
