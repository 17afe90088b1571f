package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.MissingReturn;
import boardpack.returns.FinanceReturn;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Runs the realism tests over a footprint's month and keeps what they found, and what not. */
final class Examination {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Comparator<Challenge> RANK =
      Comparator.comparing(Challenge::atRisk)
          .reversed()
          .thenComparing(Challenge::level, Comparator.reverseOrder())
          .thenComparing(Challenge::rule)
          .thenComparing(Challenge::organisation)
          .thenComparing(Challenge::scheme)
          .thenComparing(Challenge::sentence);

  private final FootprintMonth month;
  private final RuleBook rules;
  private final LocalDate packDate;
  private final List<Challenge> found = new ArrayList<>();
  private final List<TestNotRun> notRun = new ArrayList<>();
  private int run;

  Examination(FootprintMonth month, RuleBook rules) {
    this.month = month;
    this.rules = rules;
    this.packDate = LocalDate.ofInstant(month.knownAt(), LONDON);
  }

  void bodies(Landings landings) {
    var peers = month.finance();
    peers.forEach(
        finance -> body(new Body(month, finance, peers, landings.of(finance.organisation()))));
    month.missing().stream()
        .filter(missing -> FinanceReturn.isFinance(missing.kind()))
        .forEach(this::missing);
  }

  void footprint(Whole whole) {
    var floor = floor(whole.spend());
    for (var test : RealismTests.OF_FOOTPRINT) {
      judge(test.id(), whole.code(), floor, month.period().monthsGone(), r -> test.of(whole, r));
    }
  }

  Challenges result(Optional<Simulation> simulation, List<TrackRecord> trackRecord) {
    found.sort(RANK);
    notRun.sort(
        Comparator.comparing(TestNotRun::rule)
            .thenComparing(TestNotRun::organisation)
            .thenComparing(TestNotRun::why));
    return new Challenges(found, notRun, run, simulation, trackRecord);
  }

  private void body(Body body) {
    var floor = floor(body.turnover());
    for (var test : RealismTests.OF_BODIES) {
      if (test.appliesTo(body.kind())) {
        judge(test.id(), body.code(), floor, body.gone(), rule -> test.of(body, rule));
      }
    }
  }

  private void missing(MissingReturn missing) {
    for (var test : RealismTests.OF_BODIES) {
      if (test.appliesTo(missing.kind())) {
        var why = "its return of " + month.period().monthNumber() + " is missing";
        notRun.add(new TestNotRun(test.id(), missing.organisation(), why));
      }
    }
  }

  private void judge(String id, String subject, Money floor, int monthsGone, Judgement test) {
    var rule = rules.rule(id);
    if (rule.isEmpty()) {
      notRun.add(new TestNotRun(id, subject, "no threshold held in " + month.period().label()));
      return;
    }
    if (monthsGone < rule.get().thresholds().runsFrom()) {
      return;
    }
    var verdict = test.of(rule.get());
    run += verdict.ran() ? 1 : 0;
    verdict.notRun().ifPresent(why -> notRun.add(new TestNotRun(id, subject, why)));
    verdict.found().stream()
        .filter(one -> one.reaches(floor))
        .forEach(one -> found.add(challenge(rule.get(), subject, one)));
  }

  private Challenge challenge(Rule rule, String subject, Found one) {
    return new Challenge(
        rule.id(),
        rule.name(),
        one.breach().level(),
        one.organisation().isEmpty() ? subject : one.organisation(),
        one.scheme(),
        one.atRisk(),
        one.sentence().text(),
        one.sentence().values(),
        rule.crossed(one.breach()),
        rule.evidenceOn(packDate),
        one.sources().stream().distinct().sorted().toList(),
        Optional.empty());
  }

  private Money floor(Optional<Money> turnover) {
    return rules.floor().map(floor -> floor.of(turnover)).orElse(Money.ZERO);
  }

  /** One test with its subject, waiting for its rule. */
  private interface Judgement {
    Verdict of(Rule rule);
  }
}
