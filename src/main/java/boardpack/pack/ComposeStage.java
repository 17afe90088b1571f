package boardpack.pack;

import boardpack.basics.Period;
import boardpack.challenge.Challenges;
import boardpack.challenge.Flags;
import boardpack.command.Home;
import boardpack.pack.compose.Composer;
import boardpack.pack.compose.Evidence;
import boardpack.performance.Performance;
import boardpack.performance.Rebasings;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.MonthsInHand;
import boardpack.reference.Reference;
import boardpack.returns.IndicatorValue;
import boardpack.run.PackStage;
import boardpack.run.Run;
import boardpack.run.RunDocuments;
import boardpack.run.Stage;
import boardpack.run.StageTimes;
import org.springframework.stereotype.Component;

/** Composes the pack model of a footprint's month. */
@Component
final class ComposeStage implements PackStage {
  private final MonthsInHand months;
  private final RunDocuments documents;
  private final Flags flags;
  private final Home home;
  private final StageTimes times;
  private final Imprints imprints;
  private final NationalPacks national;

  ComposeStage(
      MonthsInHand months,
      RunDocuments documents,
      Flags flags,
      Home home,
      StageTimes times,
      Imprints imprints,
      NationalPacks national) {
    this.months = months;
    this.documents = documents;
    this.flags = flags;
    this.home = home;
    this.times = times;
    this.imprints = imprints;
    this.national = national;
  }

  @Override
  public Stage stage() {
    return Stage.COMPOSE;
  }

  @Override
  public Object perform(Run run) {
    if (run.isNational()) {
      return national.compose(run);
    }
    var hand = months.release(run);
    var evidence =
        new Evidence(
            hand.month(),
            hand.reconciliation(),
            documents.read(run, Stage.CHALLENGE, Challenges.class),
            flags.at(run.footprint().code(), run.knownAt()),
            times.numbers(() -> performance(hand.month()).charted(Rebasings.of(home))));
    var pack = Composer.compose(evidence, run.issue(), imprints.state(run));
    return pack.with(imprints.of(run, pack, hand.month()));
  }

  /** Indicators that hold in the month; one that was replaced keeps its history until then. */
  static Performance performance(FootprintMonth month) {
    Period period = month.period();
    return Performance.of(
        Reference.shipped().indicators().stream()
            .filter(indicator -> indicator.isValidIn(period))
            .toList(),
        month.history(),
        month.performance().flatMap(sent -> IndicatorValue.of(sent).stream()).toList());
  }
}
