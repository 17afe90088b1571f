package boardpack.console;

import boardpack.delivery.Outbox;
import boardpack.run.FreeSpace;
import boardpack.run.PackCounts;
import boardpack.schedule.TimetableState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks how the service is. */
@Component
class Examination {
  private final TimetableState timetable;
  private final PackCounts packs;
  private final FreeSpace space;
  private final Outbox outbox;
  private final JdbcClient database;
  private final Clock clock;

  Examination(
      TimetableState timetable,
      PackCounts packs,
      FreeSpace space,
      Outbox outbox,
      JdbcClient database,
      Clock clock) {
    this.timetable = timetable;
    this.packs = packs;
    this.space = space;
    this.outbox = outbox;
    this.database = database;
    this.clock = clock;
  }

  Vitals now() {
    var now = clock.instant();
    return new Vitals(
        now,
        timetable.monthInHand().toString(),
        timetable.expected(),
        timetable.received(),
        refusedFiles(),
        packs.made(),
        packs.failed(),
        mails(),
        timetable.lastGood().map(last -> since(last, now)).orElse(-1L),
        timetable.next(),
        space.freeMegabytes(),
        problems(),
        timetable.complaints());
  }

  private List<String> problems() {
    var problems = new ArrayList<>(timetable.overdue());
    space.shortage().ifPresent(problems::add);
    return problems;
  }

  private Map<String, Long> mails() {
    var mails = new TreeMap<String, Long>();
    outbox.counts().forEach((state, count) -> mails.put(state.word(), count));
    return mails;
  }

  private long refusedFiles() {
    return database
        .sql("SELECT COUNT(*) FROM received_file WHERE state = 'refused'")
        .query(Long.class)
        .single();
  }

  private static long since(Instant last, Instant now) {
    return Math.max(0, Duration.between(last, now).toSeconds());
  }
}
