package boardpack.run;

import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In a cluster, what became of packs that another process made; Spring Batch's tables tell. */
@Component
@Profile("cluster")
final class MadeElsewhere {
  private static final long NEVER = 0;

  private final JobRepository repository;
  private final JobOperator operator;

  MadeElsewhere(JobRepository repository, JobOperator operator) {
    this.repository = repository;
    this.operator = operator;
  }

  /** Names the last try of a run so far. */
  long lastTry(Run run) {
    return last(run).map(JobExecution::getId).orElse(NEVER);
  }

  /** What became of a run, if it was tried since or was finished before; empty if neither. */
  Optional<PackOutcome> since(long lastTry, Run run) {
    return last(run).flatMap(execution -> outcome(execution, lastTry, run));
  }

  /** Makes way for a run whose process died over it: to Spring Batch it still runs. */
  void recover(Run run) {
    last(run).filter(JobExecution::isRunning).ifPresent(operator::recover);
  }

  private static Optional<PackOutcome> outcome(JobExecution execution, long lastTry, Run run) {
    boolean isNew = execution.getId() > lastTry;
    return switch (execution.getStatus()) {
      case COMPLETED ->
          Optional.of(isNew ? PackOutcome.made(run) : PackOutcome.finishedBefore(run));
      case FAILED, STOPPED, ABANDONED ->
          isNew
              ? Optional.of(
                  PackOutcome.failed(
                      run,
                      execution
                          .getExitStatus()
                          .getExitDescription()
                          .lines()
                          .findFirst()
                          .orElse("it failed in another process")))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<JobExecution> last(Run run) {
    return Optional.ofNullable(repository.getLastJobExecution(PackJob.NAME, RunParameters.of(run)));
  }
}
