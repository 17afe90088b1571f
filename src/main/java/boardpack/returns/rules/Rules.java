package boardpack.returns.rules;

import java.util.List;

/** All rules over a return, in the order of their ids. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          SignRule::check,
          BoundsRule::check,
          LineRule::check,
          RepeatRule::check,
          IndicatorRule::check,
          TargetRule::check,
          TotalRule::check,
          VarianceRule::check,
          BaselineRule::check,
          ProfileRule::check,
          SchemeRule::check,
          SchemeMonthsRule::check,
          SchemeGoneRule::check,
          CommentaryRule::check,
          EfficiencyRule::check,
          AgencyRule::check,
          ContractsRule::check,
          StfRule::check,
          QippRule::check,
          PooledBudgetRule::check,
          MonthRule::check,
          CountRule::check,
          MovementRule::check,
          RestatementRule::check,
          LateRule::check,
          SubmissionRule::check);

  private Rules() {}

  /** Holds a return to every rule. */
  public static void check(Evidence evidence, Findings findings) {
    for (var rule : ALL) {
      rule.check(evidence, findings);
    }
  }
}
