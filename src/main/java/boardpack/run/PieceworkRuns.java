package boardpack.run;

import boardpack.audit.Seal;
import boardpack.command.Failed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Runs piecework as Spring Batch jobs: each time a new instance of the job, one at a time. */
@Component
public final class PieceworkRuns {
  private static final int CHUNK = 32;

  private final JobOperator operator;
  private final JobRepository repository;
  private final Transactions transactions;
  private final JdbcClient database;
  private final FreeSpace space;
  private final ObjectProvider<Seal> seal;

  PieceworkRuns(
      JobOperator operator,
      JobRepository repository,
      Transactions transactions,
      JdbcClient database,
      FreeSpace space,
      ObjectProvider<Seal> seal) {
    this.operator = operator;
    this.repository = repository;
    this.transactions = transactions;
    this.database = database;
    this.space = space;
    this.seal = seal;
  }

  /** Does all that is waiting now, and tells of each; nothing waiting leaves no trace. */
  public synchronized <I, O, R> List<R> run(Piecework<I, O, R> work) {
    space.require();
    var items = work.waiting();
    if (items.isEmpty()) {
      return List.of();
    }
    var told = new ArrayList<R>();
    var threads = threads(work.name());
    try {
      var job = new JobBuilder(work.name(), repository).start(step(work, items, threads, told));
      check(operator.start(job.build(), next(work.name())));
    } catch (JobExecutionException refused) {
      throw new Failed(work.name() + ": " + refused.getMessage(), refused);
    } finally {
      threads.shutdown();
    }
    seal.ifAvailable(Seal::press);
    return told;
  }

  private <I, O, R> Step step(
      Piecework<I, O, R> work, List<I> items, ThreadPoolTaskExecutor threads, List<R> told) {
    return new StepBuilder(work.name(), repository)
        .<O, O>chunk(CHUNK)
        .reader(new ExaminedAhead<>(items, work::examine, threads, CHUNK))
        .writer(
            chunk -> {
              FaultPoint.hit("before-keep");
              transactions.doing(() -> work.keep(List.copyOf(chunk.getItems())));
              FaultPoint.hit("after-keep");
              told.addAll(work.settle(List.copyOf(chunk.getItems())));
              FaultPoint.hit("after-settle");
            })
        .transactionManager(new ResourcelessTransactionManager())
        .build();
  }

  private static ThreadPoolTaskExecutor threads(String name) {
    var threads = new ThreadPoolTaskExecutor();
    int cores = Runtime.getRuntime().availableProcessors();
    threads.setCorePoolSize(cores);
    threads.setMaxPoolSize(cores);
    threads.setThreadNamePrefix(name + "-");
    threads.initialize();
    return threads;
  }

  /** Beyond every number before: the first instance of a new home has the number 0. */
  private JobParameters next(String job) {
    long number =
        database
            .sql("SELECT COALESCE(MAX(job_instance_id), -1) + 2 FROM batch_job_instance")
            .query(Long.class)
            .single();
    return new JobParametersBuilder()
        .addString("job", job)
        .addLong("run", number)
        .toJobParameters();
  }

  private static void check(JobExecution execution) {
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      var cause = execution.getAllFailureExceptions().stream().findFirst();
      throw new Failed(
          "%s stopped: %s"
              .formatted(
                  execution.getJobInstance().getJobName(),
                  cause.map(PieceworkRuns::reason).orElse("no reason given")),
          cause.orElse(new IllegalStateException()));
    }
  }

  /** What lies behind a failure that others have wrapped: what was said of it, or of a file. */
  private static String reason(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException file) {
        return "a file could not be written or read (%s). Make room, or give access, and start it again; nothing is lost"
            .formatted(file.getMessage());
      }
    }
    return Failed.behind(failure).map(Failed::getMessage).orElse("" + failure.getMessage());
  }
}
