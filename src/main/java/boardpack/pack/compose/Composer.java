package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.pack.Edition;
import boardpack.pack.Imprint;
import boardpack.pack.Overview;
import boardpack.pack.Pack;
import boardpack.pack.State;
import boardpack.pack.Summary;
import boardpack.pack.Titles;
import boardpack.reconciliation.FootprintMonth;
import java.util.List;

/** Composes the pack of a footprint's month: a pure function of what was known at the cut. */
public final class Composer {
  private final Evidence evidence;
  private final FootprintMonth month;
  private final Figures figures = new Figures();

  private Composer(Evidence evidence) {
    this.evidence = evidence;
    this.month = evidence.month();
  }

  /**
   * @param issue from 1
   */
  public static Pack compose(Evidence evidence, int issue, State state) {
    return new Composer(evidence).compose(issue, state);
  }

  private Pack compose(int issue, State state) {
    var challenges = evidence.challenges();
    var reconciliation = evidence.reconciliation();
    var statements = evidence.printedStatements();
    var cut = CoverPage.cut(month);
    var targets = TargetLines.of(month.plan());
    var overview = new OverviewPage(month, reconciliation, figures).compose();
    var care = new SocialCarePage(month, figures).compose();
    var savings = new SavingsPage(month, reconciliation, figures).compose(challenges.simulation());
    var performance = new PerformancePage(month).compose(evidence.performance());
    var cash = new CashPage(month, figures).compose(targets);
    var risks = new RisksPage(month, figures).compose(forecastVariance(overview));
    var summary =
        new Summary(
            new SummaryPage(figures).headlines(overview, savings, targets, risks),
            new Changes(month).of(savings, evidence.statements(), cut, NewSignals.of(performance)),
            new SuggestedDecisions(month)
                .of(
                    statements,
                    challenges.found(),
                    new Disagreements(month).largest(reconciliation.items()),
                    risks,
                    cut,
                    new StandingMatters().of(overview, performance, reconciliation.bridge())));
    var titles =
        new PageTitles(cut, overview, care, savings, performance, cash, risks)
            .all(statements, challenges, reconciliation);
    return new Pack(
        Pack.SCHEMA,
        footprint(),
        month.period(),
        issue,
        state,
        Edition.BOARD,
        cut,
        summary,
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
        reconciliation.itemsAndSettled(),
        performance,
        new TriangulationPage(month).compose(savings, performance),
        cash,
        risks,
        AppendixPages.compose(month, challenges.found(), reconciliation.items()),
        figures.all(),
        Imprint.NONE,
        List.of());
  }

  private Pack.PackFootprint footprint() {
    var footprint = month.footprint();
    return new Pack.PackFootprint(footprint.number(), footprint.code(), footprint.name());
  }

  private static Money forecastVariance(Overview overview) {
    return overview.nhsTotal().map(Overview.Row::forecastVariance).orElse(Money.ZERO);
  }
}
