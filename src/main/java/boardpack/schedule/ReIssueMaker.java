package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import boardpack.returns.ReturnStore;
import boardpack.run.Issue;
import boardpack.run.Issues;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes one further issue for the footprints whose figures changed since the last one was cut. */
@Component
final class ReIssueMaker implements Maker {
  private final MonthRun month;
  private final Issues issues;
  private final ReturnStore returns;
  private final Clock clock;
  private final Reference reference = Reference.shipped();

  ReIssueMaker(MonthRun month, Issues issues, ReturnStore returns, Clock clock) {
    this.month = month;
    this.issues = issues;
    this.returns = returns;
    this.clock = clock;
  }

  @Override
  public Work makes() {
    return Work.RE_ISSUE;
  }

  @Override
  public Told make(Task task) {
    var job = task.job();
    var own = month.ofJob(job, task.period());
    var before = before(own, task.period());
    if (before.isEmpty()) {
      return Told.nothing("the month has no issue yet that could be issued again");
    }
    var until = own.map(Issue::knownAt).orElseGet(clock::instant);
    var changed = changed(job.footprints(), task.period(), before.get().knownAt(), until);
    if (changed.isEmpty()) {
      return Told.nothing("no figures changed since issue " + before.get().number());
    }
    var result = month.makeAgain(task, changed);
    return PacksTold.of(
        result,
        "figures changed since issue %d%s"
            .formatted(before.get().number(), PacksTold.waiting(task)));
  }

  /** The issue that is replaced: the last one that another job cut before ours. */
  private Optional<Issue> before(Optional<Issue> own, Period period) {
    int limit = own.map(Issue::number).orElse(Integer.MAX_VALUE);
    return issues.of(period).stream()
        .filter(issue -> issue.number() < limit)
        .reduce((earlier, later) -> later);
  }

  private List<Footprint> changed(
      List<Footprint> footprints, Period period, Instant since, Instant until) {
    var organisations = returns.changed(period, since, until);
    return footprints.stream()
        .filter(
            footprint ->
                organisations.contains(footprint.code())
                    || reference.members(footprint, period).stream()
                        .anyMatch(member -> organisations.contains(member.organisation().code())))
        .toList();
  }
}
