package boardpack.schedule;

import boardpack.audit.Diary;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Sees to each job when its time has come, one at a time, in the order in which they were due; what
 * was missed while switched off by its catch-up rule. Up to when each job has been seen to is kept
 * in the database. What fails is tried again after 1, 5, 15 and then every 60 minutes, without
 * holding up the others, and given up after eight tries.
 */
@Component
final class DueJobs {
  private static final List<Duration> BACK_OFF =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
  private static final Duration LATER = Duration.ofHours(1);
  private static final int TRIES = 8;

  private final DueTasks due;
  private final Conditions conditions;
  private final JobMarks marks;
  private final JobRuns runs;
  private final Makers makers;
  private final Diary diary;
  private final Alarm alarm;
  private final Clock clock;
  private final Map<String, Instant> tryAgainAt = new ConcurrentHashMap<>();

  DueJobs(
      DueTasks due,
      Conditions conditions,
      JobMarks marks,
      JobRuns runs,
      Makers makers,
      Diary diary,
      Alarm alarm,
      Clock clock) {
    this.due = due;
    this.conditions = conditions;
    this.marks = marks;
    this.runs = runs;
    this.makers = makers;
    this.diary = diary;
    this.alarm = alarm;
    this.clock = clock;
  }

  /** Sees to all that is due now, and to what falls due meanwhile. */
  synchronized void runThoseDue() {
    for (var next = first(); next.isPresent() && !makers.isStopping(); next = first()) {
      see(next.get());
    }
  }

  /** Does something by hand while nothing else is being seen to. */
  synchronized <T> T inTurn(Supplier<T> work) {
    return work.get();
  }

  /** Returns when nothing is being seen to. */
  synchronized void untilIdle() {}

  /** When each job should be looked at next, by its name. */
  Map<String, Instant> nextTimes() {
    return due.nextTimes(tryAgainAt);
  }

  private java.util.Optional<DueTask> first() {
    var now = clock.instant();
    return due.now().stream()
        .filter(task -> !tryAgainAt.getOrDefault(task.job().name(), now).isAfter(now))
        .findFirst();
  }

  private void see(DueTask next) {
    var name = next.job().name();
    var firstTried =
        runs.of(name, next.firing().at()).map(JobRuns.Entry::startedAt).orElse(clock.instant());
    boolean late = next.isLate(firstTried);
    var task = next.task(late);
    if (late && next.job().catchUp() == CatchUp.SKIP_AND_SAY) {
      var said = skipped(next);
      runs.skip(task, said);
      diary.note(name, said);
      done(task);
    } else {
      run(task, next, late);
    }
  }

  private void run(Task task, DueTask next, boolean late) {
    int tries = runs.begin(task);
    var told = makers.make(task);
    if (makers.isStopping() && told.isUnfinished()) {
      diary.note(task.job().name(), told.words() + "; it goes on when the program next runs");
      return;
    }
    runs.end(task, told);
    tell(task, told, late ? late(next) : "");
    if (!told.isUnfinished()) {
      done(task);
    } else if (tries < TRIES) {
      tryAgainAt.put(
          task.job().name(),
          clock.instant().plus(tries <= BACK_OFF.size() ? BACK_OFF.get(tries - 1) : LATER));
    } else {
      alarm.raise(
          task.job().name(),
          "given-up/%s/%s".formatted(task.job().name(), task.dueAt()),
          "given up after %d tries: %s".formatted(TRIES, told.words()));
      done(task);
    }
  }

  private void tell(Task task, Told told, String late) {
    var words =
        "%s (%s): %s%s".formatted(task.period().words(), task.period().label(), told.words(), late);
    if (told.isUnfinished()) {
      diary.alarm(task.job().name(), words);
    } else if (told.isWorthTelling(task.job())) {
      diary.note(task.job().name(), words);
    }
  }

  private void done(Task task) {
    marks.see(task.job().name(), task.dueAt());
    tryAgainAt.remove(task.job().name());
    conditions.news();
  }

  private static String skipped(DueTask next) {
    return "left out for %s (%s), due %s%s, as its file says (catch-up: %s)"
        .formatted(
            next.firing().period().words(),
            next.firing().period().label(),
            When.DAY_AND_TIME.format(next.firing().at()),
            earlier(next),
            next.job().catchUp().words());
  }

  private static String late(DueTask next) {
    return "; it was due %s%s (catch-up: %s)"
        .formatted(
            When.DAY_AND_TIME.format(next.firing().at()),
            earlier(next),
            next.job().catchUp().words());
  }

  private static String earlier(DueTask next) {
    return next.missed() == 0 ? "" : " and %d times before".formatted(next.missed());
  }
}
