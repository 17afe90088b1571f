package boardpack.run;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts right, at every start, what a killed process left: to Spring Batch its jobs still run, and
 * it would refuse to run them again. That none does is certain, since only one process at a time
 * has the home.
 */
@Component
@Profile("!cluster")
final class Recovery implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final JobOperator operator;
  private final JobRepository repository;
  private final JdbcClient database;
  private final List<Run> interrupted = new ArrayList<>();

  Recovery(JobOperator operator, JobRepository repository, JdbcClient database) {
    this.operator = operator;
    this.repository = repository;
    this.database = database;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (var job : repository.getJobNames()) {
      for (var execution : repository.findRunningJobExecutions(job)) {
        LOG.info("Recovering {} after a kill", execution);
        operator.recover(execution);
        if (job.equals(PackJob.NAME)) {
          interrupted.add(RunParameters.run(execution.getJobParameters()));
        }
      }
    }
    forgetInstancesThatNeverRan();
  }

  /** Killed between the two commits with which Batch starts a job, it could never be started. */
  private void forgetInstancesThatNeverRan() {
    database
        .sql(
            """
            DELETE FROM batch_job_instance i WHERE NOT EXISTS
              (SELECT 1 FROM batch_job_execution e WHERE e.job_instance_id = i.job_instance_id)""")
        .update();
  }

  /** The packs that were being made when the process was killed, once. */
  List<Run> takeInterrupted() {
    var taken = List.copyOf(interrupted);
    interrupted.clear();
    return taken;
  }
}
