package boardpack.run;

import boardpack.command.Stopping;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Makes one pack, or makes what is left of it, on the calling thread. */
@Component
final class PackMaker {
  private static final Logger LOG = LoggerFactory.getLogger(PackMaker.class);

  private final JobOperator operator;
  private final Job boardPack;

  PackMaker(JobOperator operator, @Qualifier("boardPack") Job boardPack) {
    this.operator = operator;
    this.boardPack = boardPack;
  }

  PackOutcome make(Run run) {
    try {
      var execution = operator.start(boardPack, RunParameters.of(run));
      return execution.getStatus() == BatchStatus.COMPLETED
          ? PackOutcome.made(run)
          : unmade(run, reason(execution));
    } catch (JobInstanceAlreadyCompleteException finished) {
      return PackOutcome.finishedBefore(run);
    } catch (JobExecutionException refused) {
      return PackOutcome.failed(run, line(refused));
    }
  }

  /** While the program comes to its end not everything works any more, such as loading fonts. */
  private static PackOutcome unmade(Run run, String reason) {
    if (Stopping.isAsked()) {
      LOG.info("{} is left for the next start: {}", run, reason);
      return PackOutcome.stopped(run);
    }
    return PackOutcome.failed(run, reason);
  }

  private static String reason(JobExecution execution) {
    return execution.getAllFailureExceptions().stream()
        .map(PackMaker::line)
        .findFirst()
        .orElse("it was stopped");
  }

  private static String line(Throwable failure) {
    var message = Objects.requireNonNullElse(failure.getMessage(), "");
    var said = message.isBlank() ? failure.getClass().getSimpleName() : message;
    return said.replaceAll("\\s+", " ");
  }
}
