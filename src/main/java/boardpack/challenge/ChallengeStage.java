package boardpack.challenge;

import boardpack.command.Home;
import boardpack.reconciliation.MonthsInHand;
import boardpack.run.PackStage;
import boardpack.run.Run;
import boardpack.run.Stage;
import org.springframework.stereotype.Component;

/**
 * Puts the footprint's month to the realism tests, and the owners' answers beside what they find.
 */
@Component
final class ChallengeStage implements PackStage {
  private final MonthsInHand months;
  private final Flags flags;
  private final Home home;

  ChallengeStage(MonthsInHand months, Flags flags, Home home) {
    this.months = months;
    this.flags = flags;
    this.home = home;
  }

  @Override
  public Stage stage() {
    return Stage.CHALLENGE;
  }

  @Override
  public Object perform(Run run) {
    var hand = months.of(run);
    return Challenges.of(hand.month(), hand.reconciliation(), Thresholds.of(home), seed(run))
        .answered(flags.answersAt(run.footprint().code(), run.knownAt()));
  }

  /** The same for every making of a footprint's issue of a month. */
  private static long seed(Run run) {
    return run.footprint().number() * 1_000_000L
        + run.period().year().start() * 100L
        + run.period().number();
  }
}
