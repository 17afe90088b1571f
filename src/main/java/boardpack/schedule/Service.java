package boardpack.schedule;

import boardpack.audit.Diary;
import boardpack.command.Home;
import boardpack.command.Stopping;
import boardpack.delivery.Delivery;
import boardpack.run.PackQueue;
import boardpack.run.Piecework;
import boardpack.run.PieceworkRuns;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Overdue overdue;
  private final List<WhileServing> beside;
  private final Delivery delivery;
  private final Alarm alarm;
  private final Diary diary;
  private final Home home;
  private final Map<String, String> troubles = new ConcurrentHashMap<>();
  private final CountDownLatch stopped = new CountDownLatch(1);

  Service(
      PackQueue queue,
      PieceworkRuns pieceworkRuns,
      List<Piecework<?, ?, ?>> piecework,
      Conditions conditions,
      Timekeeper timekeeper,
      Overdue overdue,
      List<WhileServing> beside,
      Delivery delivery,
      Alarm alarm,
      Diary diary,
      Home home) {
    this.queue = queue;
    this.pieceworkRuns = pieceworkRuns;
    this.piecework = piecework;
    this.conditions = conditions;
    this.timekeeper = timekeeper;
    this.overdue = overdue;
    this.beside = beside;
    this.delivery = delivery;
    this.alarm = alarm;
    this.diary = diary;
    this.home = home;
  }

  /** Returns when the program is asked to stop and what was in hand is finished. */
  void runUntilStopped() throws InterruptedException {
    Stopping.tell(stopped::countDown);
    var looking = Executors.newScheduledThreadPool(3);
    try {
      beside.forEach(WhileServing::begin);
      every(looking, this::takeIn);
      every(looking, this::keepTimetable);
      every(looking, this::deliver);
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
      raiseAlarms();
    } else {
      queue.start();
      takeIn();
      timekeeper.begin();
    }
  }

  /** All that it does while it serves, once, on the calling thread. */
  void lookAround() {
    takeIn();
    timekeeper.lookNow();
    raiseAlarms();
    deliver();
  }

  private void raiseAlarms() {
    overdue.now().forEach(late -> alarm.raise(late.job().name(), late.about(), late.toString()));
  }

  private void takeIn() {
    for (var work : piecework) {
      if (!pieceworkRuns.run(work).isEmpty()) {
        conditions.news();
      }
    }
  }

  private void deliver() {
    var drained = delivery.drain();
    if (!drained.mails().isEmpty()) {
      diary.note("post", drained.toString());
    }
  }

  private void every(ScheduledExecutorService looking, Runnable work) {
    looking.scheduleWithFixedDelay(() -> goOn(work), 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  /** What goes wrong must not end the watch; the same again is not said again. */
  private void goOn(Runnable work) {
    try {
      if (!Stopping.isAsked()) {
        work.run();
      }
    } catch (RuntimeException failure) {
      var said = String.valueOf(failure.getMessage());
      if (!said.equals(troubles.put(work.toString(), said))) {
        LOG.error("Going on after: {}", said, failure);
      }
    }
  }

  private void end(ScheduledExecutorService looking) throws InterruptedException {
    looking.shutdown();
    if (!looking.awaitTermination(1, TimeUnit.MINUTES)) {
      LOG.warn("Stopped without waiting longer for what is being taken in");
    }
    timekeeper.end();
    beside.forEach(WhileServing::end);
    diary.note("service", "ends");
  }
}
