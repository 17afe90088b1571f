package boardpack.sample;

import boardpack.basics.Period;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays the tricks of a month, each three times, and each near miss three times. */
final class Mischief {
  private static final int TIMES = 3;
  private static final int SEEN_FROM = 6;

  private final Period period;
  private final List<SampleReturn> returns;
  private final Victims victims;
  private final TruthLog truth;

  Mischief(Period period, List<SampleReturn> returns, Fates fates, TruthLog truth, long seed) {
    this.period = period;
    this.returns = returns;
    this.truth = truth;
    victims = new Victims(returns, Luck.of(seed, "victims"));
    fates.organisations().forEach(victims::spare);
  }

  Victims victims() {
    return victims;
  }

  /** What does not follow from the month before; nothing where that is not sent. */
  void acrossMonths(Map<ReturnKey, SampleReturn> monthBefore, boolean allOfYear) {
    var tricks = new MonthTricks(monthBefore);
    tricks.all().forEach(this::playForReal);
    if (allOfYear && period.monthsGone() > SEEN_FROM) {
      tricks.allOfYear().forEach(this::playForReal);
    }
  }

  /** What the plans and look backs must know of: partners and savings. */
  void beforePlans() {
    var partners = new PartnerTricks(returns, victims, period);
    partners.all().forEach(this::playForReal);
    new ProfileTricks(period).all().forEach(this::onWorthwhile);
    new BeliefTricks(period).all().forEach(this::onWorthwhile);
    new BodyTricks(period).all().forEach(this::onWorthwhile);
  }

  /** What is wrong with the workbooks themselves. */
  void afterPlans() {
    SheetTricks.all().forEach(this::play);
    CellTricks.all().forEach(this::play);
    CoverTricks.all().forEach(this::play);
    play(SheetTricks.efficiency());
  }

  private void onWorthwhile(Trick trick) {
    playForReal(trick.where(Schemes::isWorthwhile));
  }

  /** A near miss of a belief takes a body of its own: two of them might add up to a hit. */
  private void playForReal(Trick trick) {
    for (int time = 0; time < TIMES; time++) {
      next(trick, time).ifPresent(victim -> wrong(trick, victim));
      next(trick, time + 1).ifPresent(victim -> nearly(trick, victim));
    }
  }

  /** A near miss is played once on a body: twice on one, it might be a hit. */
  private void play(Trick trick) {
    for (int time = 0; time < TIMES; time++) {
      next(trick, time).ifPresent(victim -> wrong(trick, victim));
      var kinds = trick.kinds();
      var kind = kinds.get(time % kinds.size());
      if (time / kinds.size() < victims.ofThoseNearly(kind)) {
        victims.nearly(kind).ifPresent(victim -> nearly(trick, victim));
      }
    }
  }

  private Optional<SampleReturn> next(Trick trick, int turn) {
    var kinds = new ArrayList<ReturnKind>();
    for (int each = 0; each < trick.kinds().size(); each++) {
      kinds.add(trick.kinds().get((each + turn) % trick.kinds().size()));
    }
    return kinds.stream()
        .map(kind -> victims.next(kind, trick.fit()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What just does not break a rule just does not break those beside it. */
  private void nearly(Trick trick, SampleReturn victim) {
    var touch = trick.justRight().on(victim);
    truth.honest(trick.rule(), victim, touch);
    trick.alongside().keySet().forEach(rule -> truth.honest(rule, victim, touch));
  }

  private void wrong(Trick trick, SampleReturn victim) {
    var touch = trick.wrong().on(victim);
    truth.planted(trick.rule(), trick.expected(), victim, touch);
    trick.alongside().forEach((rule, expected) -> truth.planted(rule, expected, victim, touch));
    if (touch.sheet().equals("Cover") && trick.expected().equals("refused")) {
      missing(victim);
    }
  }

  /** A return that is refused as a whole, or never sent, is missing from the packs. */
  void missing(SampleReturn sent) {
    truth.planted("O09", "finding", sent, Touch.FILE);
    truth.planted("RT32", "red", sent, Touch.FILE);
  }
}
