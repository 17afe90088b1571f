package boardpack;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What runs on the embedded database runs on PostgreSQL, with Quartz's clustered store. */
class PostgresTests {
  private static final Set<String> SETTINGS =
      Set.of(
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
