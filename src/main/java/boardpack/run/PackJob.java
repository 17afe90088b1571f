package boardpack.run;

import boardpack.command.Failed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job that makes one pack: reconcile, challenge, compose, render, publish. One instance of it a
 * footprint, period and issue; a restart does what is left, and a finished one is refused.
 */
@Configuration
class PackJob {
  static final String NAME = "board-pack";

  private final JobRepository repository;
  private final Map<Stage, PackStage> workers = new EnumMap<>(Stage.class);
  private final RunDocuments documents;
  private final RunFiles files;
  private final Transactions transactions;
  private final StageTimes times;
  private final FreeSpace space;

  PackJob(
      JobRepository repository,
      List<PackStage> stages,
      RunDocuments documents,
      RunFiles files,
      Transactions transactions,
      StageTimes times,
      FreeSpace space) {
    this.repository = repository;
    this.documents = documents;
    this.files = files;
    this.transactions = transactions;
    this.times = times;
    this.space = space;
    stages.forEach(stage -> workers.put(stage.stage(), stage));
  }

  @Bean
  Job boardPack() {
    SimpleJobBuilder job = new JobBuilder(NAME, repository).start(step(Stage.RECONCILE));
    for (var next : List.of(Stage.CHALLENGE, Stage.COMPOSE, Stage.RENDER, Stage.PUBLISH)) {
      job = job.next(step(next));
    }
    return job.build();
  }

  /** The stage works outside any transaction; what it came to is kept in a small one. */
  private Step step(Stage stage) {
    return new StepBuilder(stage.word(), repository)
        .tasklet(
            (contribution, context) -> {
              perform(stage, RunParameters.run(contribution.getStepExecution().getJobParameters()));
              return RepeatStatus.FINISHED;
            },
            new ResourcelessTransactionManager())
        .build();
  }

  private void perform(Stage stage, Run run) {
    if (run.isNational() && (stage == Stage.RECONCILE || stage == Stage.CHALLENGE)) {
      return;
    }
    FaultPoint.hit("before-" + stage.word());
    space.require();
    if (stage == Stage.RENDER) {
      files.clear(run);
    }
    var document = times.timing(stage, () -> worker(stage).perform(run));
    FaultPoint.hit("done-" + stage.word());
    transactions.doing(() -> documents.keep(run, stage, document));
    FaultPoint.hit("after-" + stage.word());
  }

  private PackStage worker(Stage stage) {
    return Optional.ofNullable(workers.get(stage))
        .orElseThrow(() -> new Failed("Nothing in this program can " + stage.word() + " a pack"));
  }
}
