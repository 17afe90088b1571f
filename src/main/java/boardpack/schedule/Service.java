package boardpack.schedule;

import boardpack.command.Home;
import boardpack.run.PackQueue;
import boardpack.run.Piecework;
import boardpack.run.PieceworkRuns;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps the house running: every few seconds it does the piecework that waits, such as files that
 * were dropped, and looks whether a job is due. It stops when the program is asked to, finishing
 * the packs it is making.
 */
@Component
final class Service implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final int SECONDS_BETWEEN_LOOKS = 2;

  private final PackQueue queue;
  private final PieceworkRuns pieceworkRuns;
  private final List<Piecework<?, ?, ?>> piecework;
  private final DueJobs dueJobs;
  private final Home home;
  private final Clock clock;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final ScheduledExecutorService looking = Executors.newScheduledThreadPool(2);

  Service(
      PackQueue queue,
      PieceworkRuns pieceworkRuns,
      List<Piecework<?, ?, ?>> piecework,
      DueJobs dueJobs,
      Home home,
      Clock clock) {
    this.queue = queue;
    this.pieceworkRuns = pieceworkRuns;
    this.piecework = piecework;
    this.dueJobs = dueJobs;
    this.home = home;
    this.clock = clock;
  }

  void runUntilStopped() throws InterruptedException {
    queue.start();
    every(SECONDS_BETWEEN_LOOKS, () -> piecework.forEach(pieceworkRuns::run));
    every(SECONDS_BETWEEN_LOOKS, dueJobs::runThoseDue);
    System.out.println(
        "Serving %s since %s; drop workbooks into %s"
            .formatted(home.directory(), clock.instant(), home.input()));
    stopped.await();
  }

  private void every(int seconds, Runnable work) {
    looking.scheduleWithFixedDelay(() -> goOn(work), 0, seconds, TimeUnit.SECONDS);
  }

  /** What goes wrong once must not end the watch. */
  private static void goOn(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.error("Going on after: {}", failure.getMessage(), failure);
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    looking.shutdown();
    if (!looking.awaitTermination(1, TimeUnit.MINUTES)) {
      LOG.warn("Stopped without waiting longer for what is being taken in");
    }
    stopped.countDown();
  }
}
