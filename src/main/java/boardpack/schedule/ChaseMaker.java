package boardpack.schedule;

import boardpack.delivery.Chasing;
import org.springframework.stereotype.Component;

/** Asks for the returns that are not in: of each, on each rung of the ladder, once. */
@Component
final class ChaseMaker implements Maker {
  private final Chasing chasing;
  private final JobsInForce jobs;

  ChaseMaker(Chasing chasing, JobsInForce jobs) {
    this.chasing = chasing;
    this.jobs = jobs;
  }

  @Override
  public Work makes() {
    return Work.CHASE_MAILS;
  }

  @Override
  public Told make(Task task) {
    var job = task.job();
    int mails =
        chasing.chase(
            task.period(), job.footprints(), job.details().ladder(), jobs.look().calendar());
    return mails == 0
        ? Told.nothing("nobody is to be asked for anything today")
        : Told.made(mails + " reminders are queued");
  }
}
