package boardpack.schedule;

import boardpack.audit.Diary;
import boardpack.command.Home;
import boardpack.command.HouseClock;
import boardpack.run.FreeSpace;
import boardpack.run.PackRegister;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hsqldb.jdbc.JDBCDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A timetable on its own: real files, a real database, a clock to set, and makers that note. */
final class GivenTimetable {
  final HouseClock clock;
  final List<String> made = new ArrayList<>();
  final Set<String> there = new TreeSet<>();
  Function<Task, Told> outcome = task -> Told.made("made");

  private final Home home;
  private final JdbcClient database;
  private DueJobs dueJobs;
  private Overdue overdue;
  private Conditions conditions;

  GivenTimetable(Path folder, String now) {
    home = new Home(folder);
    clock = HouseClock.standingAt(Instant.parse(now));
    database = database(folder);
    switchOn();
  }

  /** As a new process would: only what is on disk is known. */
  void switchOn() {
    var diary = new Diary(home, clock);
    conditions =
        new Conditions((awaited, job, period) -> there.contains(awaited.words() + " " + period));
    var marks = new JobMarks(database);
    var jobs = new JobsInForce(home, diary);
    var runs = new JobRuns(database, clock);
    overdue = new Overdue(jobs, marks, runs, new PackRegister(database), clock);
    var due = new DueTasks(jobs, marks, conditions, clock);
    var makers = new ArrayList<Maker>();
    for (var work : Work.values()) {
      makers.add(new Noting(work));
    }
    dueJobs =
        new DueJobs(
            due,
            conditions,
            marks,
            runs,
            new Makers(makers, new FreeSpace(home)),
            diary,
            (who, about, fact) -> diary.alarm(who, fact),
            clock);
  }

  GivenTimetable job(String name, String text) {
    try {
      Files.createDirectories(home.jobs());
      Files.writeString(home.jobs().resolve(name + ".yml"), text);
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  GivenTimetable at(String instant) {
    return at(Instant.parse(instant));
  }

  GivenTimetable at(Instant instant) {
    clock.standAt(instant);
    conditions.news();
    dueJobs.runThoseDue();
    return this;
  }

  /** The jobs that made nothing by the day on which their files ask for an alarm. */
  List<String> overdue() {
    return overdue.now().stream().map(Overdue.Late::toString).toList();
  }

  /** Enters a pack as published. */
  void publish(String footprint, String period) {
    database
        .sql(
            """
            INSERT INTO pack VALUES (?, ?, 1, 'board', 'final', CURRENT_TIMESTAMP,
              CURRENT_TIMESTAMP, 'stem', 'folder', 'hash')""")
        .params(footprint, period)
        .update();
  }

  String diary() {
    try {
      return Files.readString(new Diary(home, clock).file());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static JdbcClient database(Path folder) {
    var source = new JDBCDataSource();
    source.setUrl("jdbc:hsqldb:mem:" + folder.getFileName() + ";hsqldb.tx=mvcc");
    source.setUser("SA");
    var database = JdbcClient.create(source);
    for (var script : List.of("V3__boardpack.sql", "V4__job_marks.sql", "V20__job_runs.sql")) {
      for (var statement : sql(script).split(";")) {
        database.sql(statement).update();
      }
    }
    return database;
  }

  private static String sql(String script) {
    try (var in = GivenTimetable.class.getResourceAsStream("/db/migration/boardpack/" + script)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("--.*", "")
          .strip()
          .replace("${text}", "LONGVARCHAR")
          .replace("${bytes}", "VARBINARY(1000)")
          .replace("${big}", "");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private final class Noting implements Maker {
    private final Work work;

    Noting(Work work) {
      this.work = work;
    }

    @Override
    public Work makes() {
      return work;
    }

    @Override
    public Told make(Task task) {
      made.add(task.job().name() + " " + task.period() + (task.isHeld() ? " held" : ""));
      return outcome.apply(task);
    }
  }
}
