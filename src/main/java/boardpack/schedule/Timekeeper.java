package boardpack.schedule;

import boardpack.command.Failed;
import boardpack.command.HouseClock;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.stereotype.Component;

/**
 * Keeps Quartz's triggers equal to the job files: of each job one trigger, in the database, at its
 * next time. A trigger that was missed fires at once, whatever Quartz's own policies: they would
 * fold several missed months into one or none, so what becomes of each month is decided by the
 * job's catch-up rule when it fires.
 */
@Component
final class Timekeeper {
  private static final String GROUP = "timetable";
  private static final JobKey LOOK = JobKey.jobKey("look", GROUP);

  private final TimetableScheduler scheduler;
  private final DueJobs dueJobs;
  private final HouseClock clock;
  private volatile boolean begun;

  Timekeeper(TimetableScheduler scheduler, DueJobs dueJobs, HouseClock clock) {
    this.scheduler = scheduler;
    this.dueJobs = dueJobs;
    this.clock = clock;
  }

  boolean hasBegun() {
    return begun;
  }

  void begin() {
    try {
      scheduler
          .quartz()
          .addJob(
              JobBuilder.newJob(TimetableLook.class)
                  .withIdentity(LOOK)
                  .storeDurably()
                  .requestRecovery()
                  .build(),
              true);
      keep();
      scheduler.quartz().start();
      begun = true;
    } catch (SchedulerException fault) {
      throw new Failed("Cannot start the timetable: " + fault.getMessage(), fault);
    }
  }

  /** Sees to what is due without waiting for Quartz. */
  void lookNow() {
    dueJobs.runThoseDue();
  }

  /** Returns when what it has begun is finished or left for the next start. */
  void end() {
    dueJobs.untilIdle();
  }

  /** Sets each trigger to the next time of its job, and takes away those of jobs that are gone. */
  void keep() {
    try {
      var times = dueJobs.nextTimes();
      for (var next : times.entrySet()) {
        keep(scheduler.quartz(), next.getKey(), next.getValue());
      }
      removeAllBut(scheduler.quartz(), times);
      pauseIfTheClockStands(scheduler.quartz());
    } catch (SchedulerException fault) {
      throw new Failed("Cannot keep the timetable: " + fault.getMessage(), fault);
    }
  }

  /** Whether anything is due by the house's clock is asked of nobody when that stands still. */
  private void pauseIfTheClockStands(Scheduler quartz) throws SchedulerException {
    if (clock.stands()) {
      quartz.pauseTriggers(GroupMatcher.groupEquals(GROUP));
    } else if (quartz.getPausedTriggerGroups().contains(GROUP)) {
      quartz.resumeTriggers(GroupMatcher.groupEquals(GROUP));
    }
  }

  private static void keep(Scheduler quartz, String job, Instant at) throws SchedulerException {
    var key = TriggerKey.triggerKey(job, GROUP);
    var before = quartz.getTrigger(key);
    var trigger = trigger(key, at);
    if (before == null) {
      quartz.scheduleJob(trigger);
    } else if (!before.getStartTime().equals(trigger.getStartTime())) {
      quartz.rescheduleJob(key, trigger);
    }
  }

  private static Trigger trigger(TriggerKey key, Instant at) {
    return TriggerBuilder.newTrigger()
        .withIdentity(key)
        .forJob(LOOK)
        .startAt(Date.from(at))
        .withSchedule(
            SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
        .build();
  }

  private static void removeAllBut(Scheduler quartz, Map<String, Instant> times)
      throws SchedulerException {
    var gone = new HashSet<>(quartz.getTriggerKeys(GroupMatcher.triggerGroupEquals(GROUP)));
    gone.removeIf(key -> times.containsKey(key.getName()));
    for (var key : gone) {
      quartz.unscheduleJob(key);
    }
  }
}
