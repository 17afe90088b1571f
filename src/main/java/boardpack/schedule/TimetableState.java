package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.delivery.OwedReturns;
import boardpack.reference.Footprint;
import boardpack.run.PackRegister;
import boardpack.run.PublishedPack;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How the timetable stands, for those who watch over the service. */
@Component
public final class TimetableState {
  private final JobsInForce jobs;
  private final JobRuns runs;
  private final PackRegister packs;
  private final Overdue overdue;
  private final OwedReturns owed;
  private final Clock clock;

  TimetableState(
      JobsInForce jobs,
      JobRuns runs,
      PackRegister packs,
      Overdue overdue,
      OwedReturns owed,
      Clock clock) {
    this.jobs = jobs;
    this.runs = runs;
    this.packs = packs;
    this.overdue = overdue;
    this.owed = owed;
    this.clock = clock;
  }

  /** The next time of each job, by its name; the latest one of those that may run sooner. */
  public Map<String, Instant> next() {
    var inForce = jobs.look();
    var times = new TreeMap<String, Instant>();
    for (var job : inForce.jobs()) {
      times.put(job.name(), job.timing().next(clock.instant(), inForce.calendar()).at());
    }
    return times;
  }

  /** What is wrong with files in {@code jobs/}; the last good version of each is in force. */
  public List<String> complaints() {
    return jobs.look().complaints();
  }

  /** The jobs that made nothing by their day, in words. */
  public List<String> overdue() {
    return overdue.now().stream().map(Overdue.Late::toString).toList();
  }

  /** When something was last made: a job that ended well, or a pack. */
  public Optional<Instant> lastGood() {
    var published = packs.all().stream().map(PublishedPack::publishedAt);
    return Stream.concat(published, runs.lastGood().stream()).max(Comparator.naturalOrder());
  }

  /** The month whose returns are being collected: the one before this month. */
  public Period monthInHand() {
    return Period.of(YearMonth.from(clock.instant().atZone(When.LONDON)).minusMonths(1));
  }

  /** How many returns are owed for the month in hand by members of the footprints with packs. */
  public int expected() {
    return owed.owed(footprints(), monthInHand()).size();
  }

  /** How many of them are in. */
  public int received() {
    return expected() - owed.missing(footprints(), monthInHand()).size();
  }

  private List<Footprint> footprints() {
    return jobs.look().jobs().stream()
        .filter(job -> job.work() == Work.BOARD_PACKS)
        .flatMap(job -> job.footprints().stream())
        .distinct()
        .toList();
  }
}
