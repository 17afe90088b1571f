package boardpack.schedule;

import boardpack.command.ExitCode;
import boardpack.run.Issue;
import boardpack.run.PackOutcome;
import java.util.List;

/**
 * What became of a month's packs.
 *
 * @param nanos how long it took by the clock on the wall
 */
record MonthResult(Issue issue, List<PackOutcome> outcomes, long nanos) {
  MonthResult {
    outcomes = List.copyOf(outcomes);
  }

  List<PackOutcome> of(PackOutcome.State state) {
    return outcomes.stream().filter(outcome -> outcome.state() == state).toList();
  }

  boolean isAllFinishedBefore() {
    return of(PackOutcome.State.FINISHED_BEFORE).size() == outcomes.size();
  }

  int exitCode() {
    int failed = of(PackOutcome.State.FAILED).size();
    if (failed > 0) {
      return failed == outcomes.size() ? ExitCode.FAILED : ExitCode.INCOMPLETE;
    }
    return isAllFinishedBefore() ? ExitCode.INCOMPLETE : ExitCode.DONE;
  }
}
