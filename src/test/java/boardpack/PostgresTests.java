package boardpack;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What runs on the embedded database runs on PostgreSQL, with Quartz's clustered store. */
class PostgresTests {
  private static final int KILLED = 137;
  private static final Set<String> SETTINGS =
      Set.of(
          "boardpack.clock",
          "boardpack.threads",
          "boardpack.home",
          "boardpack.database.url",
          "boardpack.database.user",
          "spring.profiles.active");

  @TempDir private Path home;

  @AfterEach
  void forgetSettings() {
    SETTINGS.forEach(System::clearProperty);
  }

  @Test
  void aMonthIsTakenInAndItsPackMade() throws Exception {
    try (var postgres = postgres()) {
      int code =
          Boardpack.run(
              "demo",
              "--footprints=1",
              "--exit",
              "--home=" + home,
              "--spring.profiles.active=cluster",
              "--boardpack.database.user=postgres",
              "--boardpack.database.url=" + postgres.getJdbcUrl("postgres", "postgres"));

      assertThat(code).isZero();
      assertThat(Files.exists(home.resolve("data/boardpack.script"))).isFalse();
      assertThat(rows(postgres.getPostgresDatabase(), "pack WHERE edition = 'board'")).isEqualTo(1);
      assertThat(rows(postgres.getPostgresDatabase(), "return_version")).isGreaterThan(20);
      assertThat(rows(postgres.getPostgresDatabase(), "qrtz_scheduler_state")).isEqualTo(1);
      assertThat(rows(postgres.getPostgresDatabase(), "qrtz_fired_triggers")).isZero();
    }
  }

  @Test
  void whatAProcessDiedOverAnotherMakesAndEachPackOnce() throws Exception {
    Files.createDirectories(home.resolve("jobs"));
    Files.writeString(
        home.resolve("jobs/month-end.yml"),
        "make: board packs\nfootprints: [43, 44]\nwhen: working day 15 at 17:00\n");
    try (var postgres = postgres()) {
      var settings =
          List.of(
              "--home=" + home,
              "--spring.profiles.active=cluster",
              "--boardpack.threads=1",
              "--boardpack.clock=2018-01-23T09:00:00Z",
              "--boardpack.database.user=postgres",
              "--boardpack.database.url=" + postgres.getJdbcUrl("postgres", "postgres"));
      assertThat(anotherThatDies(settings)).as(errors()).isEqualTo(KILLED);
      assertThat(Boardpack.run(with(settings, "run", "month-end", "--period=2017-12"))).isZero();

      var database = postgres.getPostgresDatabase();
      assertThat(rows(database, "pack WHERE edition = 'board'")).isEqualTo(2);
      assertThat(rows(database, "batch_job_execution WHERE status = 'COMPLETED'")).isEqualTo(2);
      assertThat(rows(database, "batch_job_execution WHERE status <> 'COMPLETED'")).isEqualTo(1);
      assertThat(rows(database, "audit_event WHERE action = 'publish'")).isEqualTo(2);
    }
  }

  /** Ended as a power cut would, just before the first pack that it made is published. */
  private int anotherThatDies(List<String> settings) throws IOException, InterruptedException {
    var line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfault=before-rename:1",
                "-cp",
                System.getProperty("java.class.path"),
                "boardpack.Boardpack"));
    line.addAll(List.of(with(settings, "run", "month-end", "--period=2017-12")));
    var process =
        new ProcessBuilder(line)
            .redirectOutput(home.resolve("words.txt").toFile())
            .redirectError(home.resolve("errors.txt").toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  private String errors() throws IOException {
    return Files.readString(home.resolve("errors.txt"));
  }

  private static String[] with(List<String> settings, String... command) {
    return Stream.concat(Stream.of(command), settings.stream()).toArray(String[]::new);
  }

  private static EmbeddedPostgres postgres() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException cannotRunHere) {
      return Assumptions.abort("PostgreSQL cannot run here: " + cannotRunHere.getMessage());
    }
  }

  private static long rows(DataSource database, String table) {
    return JdbcClient.create(database)
        .sql("SELECT COUNT(*) FROM " + table)
        .query(Long.class)
        .single();
  }
}
