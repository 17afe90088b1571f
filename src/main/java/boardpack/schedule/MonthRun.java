package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.command.WrongUsage;
import boardpack.reference.Footprint;
import boardpack.run.Issue;
import boardpack.run.Issues;
import boardpack.run.PackQueue;
import boardpack.run.Run;
import boardpack.run.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The monthly run, from top to bottom: cut the issue, or go on with the one that was cut; make its
 * packs, each through its own stages; tell what became of each.
 */
@Component
final class MonthRun {
  private final Issues issues;
  private final PackQueue queue;
  private final Transactions transactions;

  MonthRun(Issues issues, PackQueue queue, Transactions transactions) {
    this.issues = issues;
    this.queue = queue;
    this.transactions = transactions;
  }

  /** Makes what is not made yet of the month's packs. All packs of an issue show the same cut. */
  MonthResult make(JobDefinition job, Period period, List<Footprint> footprints) {
    return make(Task.now(job, period), footprints);
  }

  /** As {@link #make(JobDefinition, Period, List)}; a late one's mails may have to wait. */
  MonthResult make(Task task, List<Footprint> footprints) {
    var issue =
        ofJob(task.job(), task.period())
            .or(() -> issues.last(task.period()))
            .orElseGet(() -> cut(task));
    return make(issue, footprints, 0);
  }

  /** Cuts a further issue of a month, unless the job cut one, and makes its packs. */
  MonthResult makeAgain(Task task, List<Footprint> footprints) {
    return make(ofJob(task.job(), task.period()).orElseGet(() -> cut(task)), footprints, 0);
  }

  /** What becomes of its mails is settled in the commit that cuts it. */
  private Issue cut(Task task) {
    return transactions.in(
        () -> {
          var issue = issues.cut(task.period(), task.job().name());
          issues.sendBy(issue, task.sending());
          return issue;
        });
  }

  /** The last issue of a month that a job cut. */
  Optional<Issue> ofJob(JobDefinition job, Period period) {
    return issues.of(period).stream()
        .filter(issue -> issue.job().equals(job.name()))
        .reduce((earlier, later) -> later);
  }

  /** Makes the national edition of a month's last issue, from the packs that are published. */
  MonthResult national(Period period) {
    var issue =
        issues
            .last(period)
            .orElseThrow(() -> new WrongUsage("No pack of %s is made yet".formatted(period)));
    return make(issue, List.of(Footprint.ENGLAND), 0);
  }

  /** Makes packs again as they were, or would have been, at an instant: among the drafts. */
  MonthResult remake(
      JobDefinition job, Period period, List<Footprint> footprints, Instant knownAt) {
    int number = issues.at(period, knownAt).map(Issue::number).orElse(1);
    var issue = new Issue(period, number, job.name(), knownAt);
    return make(issue, footprints, issues.nextRemake());
  }

  private MonthResult make(Issue issue, List<Footprint> footprints, int remake) {
    var runs =
        footprints.stream()
            .map(
                footprint ->
                    new Run(footprint, issue.period(), issue.number(), issue.knownAt(), remake))
            .toList();
    queue.start();
    long start = System.nanoTime();
    var outcomes = queue.make(runs);
    return new MonthResult(issue, outcomes, System.nanoTime() - start);
  }
}
