package boardpack.run;

import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.springframework.beans.factory.ObjectProvider;

/** What Quartz starts: one pack. It knows when, Spring Batch knows what is done. */
public final class MakePack implements Job {
  private final PackMaker maker;
  private final PackQueue queue;
  private final ObjectProvider<MadeElsewhere> elsewhere;

  MakePack(PackMaker maker, PackQueue queue, ObjectProvider<MadeElsewhere> elsewhere) {
    this.maker = maker;
    this.queue = queue;
    this.elsewhere = elsewhere;
  }

  @Override
  public void execute(JobExecutionContext context) {
    var run = RunParameters.run(context.getMergedJobDataMap());
    if (context.isRecovering()) {
      elsewhere.ifAvailable(others -> others.recover(run));
    }
    queue.report(maker.make(run));
  }
}
