package boardpack.schedule;

import boardpack.command.Home;
import boardpack.command.WrongUsage;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs each job when its time comes, and what was missed while switched off by its catch-up rule:
 * each missed month once, in order. Up to when each job has been seen to is kept in the database. A
 * job file that is wrong is complained of once, and its last good version stays in force.
 */
@Component
final class DueJobs {
  private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);

  private final JobFiles files;
  private final JobMarks marks;
  private final MonthRun monthRun;
  private final MonthReport report;
  private final Clock clock;
  private final Map<String, String> complaints = new ConcurrentHashMap<>();
  private List<JobDefinition> inForce = List.of();

  DueJobs(Home home, JobMarks marks, MonthRun monthRun, MonthReport report, Clock clock) {
    this.files = new JobFiles(home);
    this.marks = marks;
    this.monthRun = monthRun;
    this.report = report;
    this.clock = clock;
  }

  void runThoseDue() {
    readFiles();
    var now = clock.instant();
    var calendar = files.workingDays();
    inForce.stream()
        .map(job -> new Due(job, job.when().next(marks.seenTo(job.name(), now), calendar)))
        .filter(due -> !due.firing().at().isAfter(now))
        .min(Comparator.comparing((Due due) -> due.firing().at()))
        .ifPresent(due -> run(due, now));
  }

  private void run(Due due, Instant now) {
    boolean missed = due.firing().at().plusSeconds(3600).isBefore(now);
    if (missed && due.job().catchUp() == JobDefinition.CatchUp.SKIP) {
      LOG.warn("Skipped {} of {}, as its file says", due.job().name(), due.firing().period());
    } else {
      var job = due.job();
      System.out.println(report.text(monthRun.make(job, due.firing().period(), job.footprints())));
    }
    marks.see(due.job().name(), due.firing().at());
  }

  private void readFiles() {
    try {
      inForce = files.all();
      complaints.clear();
    } catch (WrongUsage wrong) {
      var said = String.valueOf(wrong.getMessage());
      if (complaints.put("jobs", said) == null) {
        LOG.error("{}; the last good version stays in force", said);
      }
    }
  }

  private record Due(JobDefinition job, Firing firing) {}
}
