package boardpack.schedule;

import boardpack.basics.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of each time of the timetable. */
@Component
final class JobRuns {
  private final JdbcClient database;
  private final Clock clock;

  JobRuns(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * One time of one job.
   *
   * @param startedAt when it was first tried
   */
  record Entry(
      String job,
      Instant dueAt,
      Period period,
      Instant startedAt,
      String state,
      int tries,
      String said) {
    boolean is(Told.State asked) {
      return state.equals(asked.word());
    }
  }

  Optional<Entry> of(String job, Instant dueAt) {
    return database
        .sql("SELECT * FROM job_run WHERE job = ? AND due_at = ?")
        .params(job, utc(dueAt))
        .query((row, number) -> entry(row))
        .optional();
  }

  /** The newest first. */
  List<Entry> newest(int most) {
    return database
        .sql("SELECT * FROM job_run ORDER BY started_at DESC, due_at DESC LIMIT " + most)
        .query((row, number) -> entry(row))
        .list();
  }

  /** The last time that a job came to an end with something made. */
  Optional<Instant> lastGood() {
    return database
        .sql("SELECT MAX(ended_at) FROM job_run WHERE state IN ('made', 'nothing')")
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Notes that it is tried, for the n-th time. */
  int begin(Task task) {
    var before = of(task.job().name(), task.dueAt());
    if (before.isPresent()) {
      database
          .sql(
              "UPDATE job_run SET state = 'running', tries = tries + 1 WHERE job = ? AND due_at = ?")
          .params(task.job().name(), utc(task.dueAt()))
          .update();
      return before.get().tries() + 1;
    }
    insert(task, "running");
    return 1;
  }

  void end(Task task, Told told) {
    database
        .sql("UPDATE job_run SET state = ?, said = ?, ended_at = ? WHERE job = ? AND due_at = ?")
        .params(
            told.state().word(),
            told.words(),
            utc(clock.instant()),
            task.job().name(),
            utc(task.dueAt()))
        .update();
  }

  /** Notes that it was left out. */
  void skip(Task task, String said) {
    if (of(task.job().name(), task.dueAt()).isEmpty()) {
      insert(task, "running");
    }
    end(task, new Told(Told.State.SKIPPED, said));
  }

  private void insert(Task task, String state) {
    database
        .sql(
            "INSERT INTO job_run (job, due_at, period, started_at, state, tries, said)"
                + " VALUES (?, ?, ?, ?, ?, 1, '')")
        .params(
            task.job().name(),
            utc(task.dueAt()),
            task.period().toString(),
            utc(clock.instant()),
            state)
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("job"),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        Period.of(row.getString("period")),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getString("state").toLowerCase(Locale.ROOT),
        row.getInt("tries"),
        row.getString("said"));
  }
}
