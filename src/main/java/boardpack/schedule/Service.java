package boardpack.schedule;

import boardpack.audit.Diary;
import boardpack.command.Home;
import boardpack.command.Stopping;
import boardpack.run.PackQueue;
import boardpack.run.Piecework;
import boardpack.run.PieceworkRuns;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the house running: every two seconds it does the piecework that waits, such as files that
 * were dropped, and keeps the timetable. Asked to stop, it finishes the packs it is making and
 * leaves the rest for its next start.
 */
@Component
final class Service {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final int SECONDS_BETWEEN_LOOKS = 2;

  private final PackQueue queue;
  private final PieceworkRuns pieceworkRuns;
  private final List<Piecework<?, ?, ?>> piecework;
  private final Conditions conditions;
  private final Timekeeper timekeeper;
  private final List<WhileServing> beside;
  private final Diary diary;
  private final Home home;
  private final CountDownLatch stopped = new CountDownLatch(1);

  Service(
      PackQueue queue,
      PieceworkRuns pieceworkRuns,
      List<Piecework<?, ?, ?>> piecework,
      Conditions conditions,
      Timekeeper timekeeper,
      List<WhileServing> beside,
      Diary diary,
      Home home) {
    this.queue = queue;
    this.pieceworkRuns = pieceworkRuns;
    this.piecework = piecework;
    this.conditions = conditions;
    this.timekeeper = timekeeper;
    this.beside = beside;
    this.diary = diary;
    this.home = home;
  }

  /** Returns when the program is asked to stop and what was in hand is finished. */
  void runUntilStopped() throws InterruptedException {
    Stopping.tell(stopped::countDown);
    var looking = Executors.newScheduledThreadPool(2);
    try {
      beside.forEach(WhileServing::begin);
      every(looking, this::takeIn);
      every(looking, this::keepTimetable);
      System.out.printf("Serving %s; drop workbooks into %s%n", home.directory(), home.input());
      diary.note("service", "begins");
      stopped.await();
    } finally {
      end(looking);
    }
  }

  /** What came while it was switched off is taken in before what was missed is made. */
  private void keepTimetable() {
    if (timekeeper.hasBegun()) {
      timekeeper.keep();
    } else {
      queue.start();
      takeIn();
      timekeeper.begin();
    }
  }

  private void takeIn() {
    for (var work : piecework) {
      if (!pieceworkRuns.run(work).isEmpty()) {
        conditions.news();
      }
    }
  }

  private void every(ScheduledExecutorService looking, Runnable work) {
    looking.scheduleWithFixedDelay(() -> goOn(work), 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  /** What goes wrong once must not end the watch. */
  private static void goOn(Runnable work) {
    try {
      if (!Stopping.isAsked()) {
        work.run();
      }
    } catch (RuntimeException failure) {
      LOG.error("Going on after: {}", failure.getMessage(), failure);
    }
  }

  private void end(ScheduledExecutorService looking) throws InterruptedException {
    looking.shutdown();
    if (!looking.awaitTermination(1, TimeUnit.MINUTES)) {
      LOG.warn("Stopped without waiting longer for what is being taken in");
    }
    beside.forEach(WhileServing::end);
    diary.note("service", "ends");
  }
}
