package boardpack.run;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import boardpack.command.Failed;
import boardpack.command.Stopping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Packs waiting to be made: one Quartz trigger each, kept in the database, fired on as many threads
 * as there are cores. What a killed process left waiting is still there for the next one.
 */
@Component
public final class PackQueue {
  private static final Logger LOG = LoggerFactory.getLogger(PackQueue.class);
  private static final JobKey JOB = JobKey.jobKey("make-pack");
  private static final String GROUP = "packs";
  private static final long LOOK_AGAIN_SECONDS = 2;

  private final Scheduler scheduler;
  private final ObjectProvider<Recovery> recovery;
  private final ObjectProvider<MadeElsewhere> elsewhere;
  private final Map<String, Long> lastTries = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<PackOutcome>> waiting = new ConcurrentHashMap<>();

  PackQueue(
      Scheduler scheduler,
      ObjectProvider<Recovery> recovery,
      ObjectProvider<MadeElsewhere> elsewhere) {
    this.scheduler = scheduler;
    this.recovery = recovery;
    this.elsewhere = elsewhere;
    Stopping.tell(this::beginNoMore);
  }

  /** What is being made is finished; what waits stays in the database for the next start. */
  private void beginNoMore() {
    try {
      scheduler.standby();
    } catch (SchedulerException closedAlready) {
      LOG.info("The timetable had ended already: {}", closedAlready.getMessage());
    }
  }

  /** Begins to make packs: first those that an earlier process was killed over. */
  public void start() {
    try {
      scheduler.addJob(
          JobBuilder.newJob(MakePack.class)
              .withIdentity(JOB)
              .storeDurably()
              .requestRecovery(elsewhere.getIfAvailable() != null)
              .build(),
          true);
      scheduler.start();
      recovery.ifAvailable(found -> found.takeInterrupted().forEach(this::enqueue));
    } catch (SchedulerException fault) {
      throw new Failed("Cannot start the timetable: " + fault.getMessage(), fault);
    }
  }

  /** Makes the packs and waits until the last is done; outcomes in the order asked. */
  public List<PackOutcome> make(List<Run> runs) {
    for (var run : runs) {
      waiting.compute(run.id(), (id, old) -> old == null || old.isDone() ? unknown() : old);
      elsewhere.ifAvailable(others -> lastTries.put(run.id(), others.lastTry(run)));
    }
    runs.forEach(this::enqueue);
    var outcomes = new ArrayList<PackOutcome>();
    for (var run : runs) {
      outcomes.add(await(run));
    }
    return outcomes;
  }

  void report(PackOutcome outcome) {
    waiting.computeIfAbsent(outcome.run().id(), id -> unknown()).complete(outcome);
  }

  /** In a cluster: a run that waits no longer, and came to something in another process. */
  private Optional<PackOutcome> madeElsewhere(Run run) {
    var others = elsewhere.getIfAvailable();
    try {
      return others == null || scheduler.checkExists(trigger(run).getKey())
          ? Optional.empty()
          : others.since(lastTries.getOrDefault(run.id(), 0L), run);
    } catch (SchedulerException fault) {
      throw new Failed("Cannot look after " + run + ": " + fault.getMessage(), fault);
    }
  }

  private boolean isBeingMade(Run run) {
    try {
      return scheduler.getCurrentlyExecutingJobs().stream()
          .anyMatch(making -> making.getTrigger().getKey().getName().equals(run.id()));
    } catch (SchedulerException closedAlready) {
      return false;
    }
  }

  private static CompletableFuture<PackOutcome> unknown() {
    return new CompletableFuture<>();
  }

  private void enqueue(Run run) {
    try {
      if (!scheduler.checkExists(trigger(run).getKey())) {
        scheduler.scheduleJob(trigger(run));
      }
    } catch (SchedulerException fault) {
      throw new Failed("Cannot queue " + run + ": " + fault.getMessage(), fault);
    }
  }

  /** However long it waits for a free thread, it has not missed its time. */
  private static Trigger trigger(Run run) {
    return TriggerBuilder.newTrigger()
        .withIdentity(TriggerKey.triggerKey(run.id(), GROUP))
        .forJob(JOB)
        .usingJobData(RunParameters.triggerData(run))
        .withSchedule(simpleSchedule().withMisfireHandlingInstructionIgnoreMisfires())
        .startNow()
        .build();
  }

  /** A trigger that was about to go when it was looked for is put back. */
  private PackOutcome await(Run run) {
    var outcome = waiting.computeIfAbsent(run.id(), id -> unknown());
    while (true) {
      if (Stopping.isAsked() && !outcome.isDone() && !isBeingMade(run)) {
        return PackOutcome.stopped(run);
      }
      try {
        return outcome.get(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException notYet) {
        var made = madeElsewhere(run);
        if (made.isPresent()) {
          return made.get();
        }
        enqueue(run);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return PackOutcome.failed(run, "stopped before it was made");
      } catch (ExecutionException never) {
        throw new IllegalStateException(never);
      }
    }
  }
}
