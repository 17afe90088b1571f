package boardpack.run;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz starts: one pack. It knows when, Spring Batch knows what is done. */
public final class MakePack implements Job {
  private final PackMaker maker;
  private final PackQueue queue;

  MakePack(PackMaker maker, PackQueue queue) {
    this.maker = maker;
    this.queue = queue;
  }

  @Override
  public void execute(JobExecutionContext context) {
    var run = RunParameters.run(context.getMergedJobDataMap());
    queue.report(maker.make(run));
  }
}
