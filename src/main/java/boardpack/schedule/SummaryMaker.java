package boardpack.schedule;

import boardpack.delivery.RunSummary;
import boardpack.delivery.Summaries;
import boardpack.run.Issue;
import boardpack.run.Issues;
import boardpack.run.PackRegister;
import boardpack.run.PublishedPack;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells administrators what became of the month so far, and what comes next. */
@Component
final class SummaryMaker implements Maker {
  private static final int MONTHS_AHEAD = 1;

  private final Summaries summaries;
  private final Issues issues;
  private final PackRegister packs;
  private final JobsInForce jobs;
  private final Clock clock;

  SummaryMaker(
      Summaries summaries, Issues issues, PackRegister packs, JobsInForce jobs, Clock clock) {
    this.summaries = summaries;
    this.issues = issues;
    this.packs = packs;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public Work makes() {
    return Work.RUN_SUMMARY;
  }

  @Override
  public Told make(Task task) {
    int issue = issues.last(task.period()).map(Issue::number).orElse(0);
    var made =
        packs.of(task.period()).stream()
            .collect(Collectors.groupingBy(PublishedPack::footprint, Collectors.counting()));
    var notMade = notMade(task, made);
    boolean told =
        summaries.send(
            new RunSummary(
                task.job().name(), task.period(), issue, made.size(), notMade, nextDates()));
    var words =
        "%d packs made, %d not made; issue %d is the last"
            .formatted(made.size(), notMade.size(), issue);
    return told
        ? Told.made(words + "; the administrators are told")
        : Told.made(words + "; jobs/recipients.csv names no administrator to tell");
  }

  private static List<String> notMade(Task task, Map<String, Long> made) {
    return task.job().footprints().stream()
        .filter(footprint -> !made.containsKey(footprint.code()))
        .map(footprint -> footprint.name() + ": no pack of this month is published")
        .toList();
  }

  private List<String> nextDates() {
    return new Timetable(jobs.look())
        .dates(clock.instant(), MONTHS_AHEAD).stream()
            .filter(date -> date.job().timing().when().isMonthly())
            .map(
                date ->
                    "%s %s for %s"
                        .formatted(
                            When.DAY_AND_TIME.format(date.firing().at()),
                            date.name(),
                            date.firing().period().label()))
            .toList();
  }
}
