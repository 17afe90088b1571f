package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.reconciliation.Bridge;
import boardpack.reconciliation.Bridge.Step;
import java.util.List;
import java.util.Optional;

/**
 * RT25: what the named solutions leave of the do-nothing gap, as the bridge of the reconciliation
 * has it.
 *
 * <pre>
 * residual = gap − Σ solutions
 * amber: above 5 % of the gap;  red: above 15 %, or the plan's own residual does not agree
 * at risk = residual
 * </pre>
 */
final class PlanShortOfGap implements FootprintTest {
  @Override
  public String id() {
    return "RT25";
  }

  @Override
  public Verdict of(Whole footprint, Rule rule) {
    return footprint
        .reconciliation()
        .bridge()
        .filter(bridge -> !bridge.steps().isEmpty())
        .map(bridge -> judge(bridge, rule))
        .orElse(Verdict.notRun("the plan states no gap to bridge"));
  }

  /** No solutions on the basis of the gap are no solutions of nought. */
  private static boolean namesSolutions(Bridge bridge) {
    return bridge.steps().stream().anyMatch(step -> step.amount().signum() < 0);
  }

  private static Verdict judge(Bridge bridge, Rule rule) {
    if (!namesSolutions(bridge)) {
      return Verdict.notRun("the plan names no solutions on the basis of its gap");
    }
    var gap = bridge.steps().get(0).amount();
    var residual = bridge.computedResidual();
    var unexplained =
        bridge.addsUp()
            ? Optional.<Breach>empty()
            : Optional.of(new Breach(Challenge.Level.RED, "the residual is unexplained"));
    var share =
        Percent.of(residual, gap)
            .flatMap(part -> rule.limit("residual").above(part, "% of the gap"));
    return Verdict.of(
        Breach.worst(unexplained, share)
            .map(
                breach ->
                    Found.of(breach, residual, sentence(bridge, gap, rule), cells(bridge))
                        .materialAt(bridge.unexplained().abs())));
  }

  private static Sentence sentence(Bridge bridge, Money gap, Rule rule) {
    var residual = bridge.computedResidual();
    var solutions = gap.minus(residual);
    if (bridge.addsUp()) {
      return rule.sentence().with("x", solutions).with("y", gap).with("z", residual);
    }
    return Sentence.of(
            "Named solutions come to £{x}m of a £{y}m gap, which leaves £{r}m; the plan itself"
                + " quotes £{q}m. £{z}m is not explained.")
        .with("x", solutions)
        .with("y", gap)
        .with("r", residual)
        .with("q", bridge.quotedResidual().orElse(residual))
        .with("z", bridge.unexplained().abs());
  }

  private static List<Source> cells(Bridge bridge) {
    return bridge.steps().stream().map(Step::source).toList();
  }
}
