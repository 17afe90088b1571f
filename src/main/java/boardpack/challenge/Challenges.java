package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.Reconciliation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the realism tests found in a footprint's month.
 *
 * @param found ranked by £ at risk, the largest first
 * @param notRun tests that lacked their data
 * @param testsRun how many tests were run, over all organisations
 * @param simulation of the footprint's programme; empty when no scheme was reported
 */
public record Challenges(
    List<Challenge> found,
    List<TestNotRun> notRun,
    int testsRun,
    Optional<Simulation> simulation,
    List<TrackRecord> trackRecord) {
  public Challenges {
    found = List.copyOf(found);
    notRun = List.copyOf(notRun);
    trackRecord = List.copyOf(trackRecord);
  }

  /**
   * Puts a footprint's month to the tests. The same month, thresholds and seed give the same
   * answers, whatever order the returns came in.
   *
   * @param seed of the simulation: kept with the pack, so that a re-run prints the same page
   */
  public static Challenges of(
      FootprintMonth month, Reconciliation reconciliation, Thresholds thresholds, long seed) {
    var rules = new RuleBook(thresholds, month.period());
    var landings = Landings.of(month, reconciliation.savings(), rules, seed);
    var examination = new Examination(month, rules);
    examination.bodies(landings);
    examination.footprint(new Whole(month, reconciliation, landings.footprint()));
    return examination.result(landings.footprint(), TrackRecords.of(month));
  }

  /** The same, each finding with its owner's last word, by {@link Challenge#key}. */
  public Challenges answered(Map<String, Challenge.Answer> answers) {
    var withAnswers =
        found.stream()
            .map(
                one ->
                    answers.containsKey(one.key()) ? one.answeredBy(answers.get(one.key())) : one)
            .toList();
    return new Challenges(withAnswers, notRun, testsRun, simulation, trackRecord);
  }

  /** What schemes with a red finding are planned to save, each scheme once, however many it has. */
  public Money plannedBySchemesInRed(FootprintMonth month) {
    var red =
        found.stream()
            .filter(one -> one.level() == Challenge.Level.RED && !one.scheme().isEmpty())
            .map(one -> one.organisation() + " " + one.scheme())
            .collect(Collectors.toSet());
    return Money.sum(
        month.finance().stream()
            .flatMap(finance -> finance.schemes().stream())
            .filter(scheme -> red.contains(CountedScheme.key(scheme)))
            .map(scheme -> scheme.money().yearPlan().money()));
  }
}
