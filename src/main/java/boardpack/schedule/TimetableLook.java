package boardpack.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz starts when the time of a job has come: a look at all that is due, one at a time. */
@DisallowConcurrentExecution
public final class TimetableLook implements Job {
  private final DueJobs dueJobs;

  TimetableLook(DueJobs dueJobs) {
    this.dueJobs = dueJobs;
  }

  @Override
  public void execute(JobExecutionContext context) {
    dueJobs.runThoseDue();
  }
}
