package boardpack.run;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Spring Batch's records of runs that ended long ago. */
@Component
public final class OldRecords {
  private static final int MOST = 10_000;

  private final JobRepository repository;

  OldRecords(JobRepository repository) {
    this.repository = repository;
  }

  /**
   * Removes the records of piecework that ended before an instant. Those of packs stay: they are
   * what refuses to make a pack twice.
   *
   * @return how many runs were forgotten
   */
  public int remove(Instant before) {
    int removed = 0;
    for (var job : repository.getJobNames()) {
      if (!job.equals(PackJob.NAME)) {
        for (var instance : repository.findJobInstances(job)) {
          var executions = repository.getJobExecutions(instance);
          if (removed < MOST && areOver(executions, before)) {
            repository.deleteJobInstance(instance);
            removed++;
          }
        }
      }
    }
    return removed;
  }

  private static boolean areOver(List<JobExecution> executions, Instant before) {
    return executions.stream()
        .allMatch(
            execution ->
                execution.getStatus() == BatchStatus.COMPLETED
                    && execution.getEndTime() != null
                    && execution
                        .getEndTime()
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toInstant(ZoneOffset.UTC)
                        .isBefore(before));
  }
}
