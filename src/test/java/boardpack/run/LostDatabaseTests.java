package boardpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import boardpack.command.Failed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A database that lost something, or is not ours to work on, is refused in words. */
class LostDatabaseTests {
  @TempDir private static Path made;
  @TempDir private static Path older;

  @BeforeAll
  static void makeAPackAndKeepACopyOfTheDatabaseFromBefore() throws IOException {
    try (var house = SmallHouse.in(made)) {
      make(house.getBean(PackQueue.class), 12);
    }
    FileSystemUtils.copyRecursively(made.resolve("data"), older.resolve("data"));
    try (var house = SmallHouse.in(made)) {
      make(house.getBean(PackQueue.class), 13);
    }
  }

  private static void make(PackQueue queue, int footprint) {
    queue.start();
    assertThat(queue.make(List.of(SmallHouse.run(footprint))))
        .extracting(PackOutcome::state)
        .containsExactly(PackOutcome.State.MADE);
  }

  @Test
  void oneThatIsOlderThanItsSealIsRefused(@TempDir Path home) throws IOException {
    FileSystemUtils.copyRecursively(older.resolve("data"), home.resolve("data"));
    copy("packs/.seal", home);

    assertThat(refusal(home))
        .isInstanceOf(Failed.class)
        .hasMessageContaining("The database has lost something (")
        .hasMessageContaining(" of 2 rows of ")
        .hasMessageContaining("Put back the newest copy from data/backups");
  }

  @Test
  void oneWhoseTrailWasRewrittenIsRefused(@TempDir Path home) throws IOException {
    home(home, UnaryOperator.identity());
    try (var house = SmallHouse.in(home)) {
      house.getBean(JdbcClient.class).sql("UPDATE audit_event SET hash = REVERSE(hash)").update();
    }
    copy("packs/.seal", home);

    assertThat(refusal(home)).hasMessageContaining("is another one");
  }

  @Test
  void oneThatCannotBeReadIsRefused(@TempDir Path home) throws IOException {
    home(home, script -> script.substring(0, script.length() / 2).replace("CREATE", "CRATE"));

    assertThat(refusal(home))
        .isInstanceOf(Failed.class)
        .hasMessageContaining("cannot be opened")
        .hasMessageContaining("Put back the newest copy from data/backups");
  }

  @Test
  void oneThatALaterBuildHasChangedIsRefused(@TempDir Path home) throws IOException {
    home(home, UnaryOperator.identity());
    try (var house = SmallHouse.in(home)) {
      house
          .getBean(JdbcClient.class)
          .sql(
              """
              INSERT INTO "flyway_schema_history" VALUES
                (99, '999', 'a later build', 'SQL', 'V999__x.sql', 1, 'x', CURRENT_TIMESTAMP, 1, TRUE)""")
          .update();
    }

    assertThat(refusal(home)).hasMessageContaining("999");
  }

  /** The home with its database, whose script is changed. */
  private static void home(Path home, UnaryOperator<String> change) throws IOException {
    FileSystemUtils.deleteRecursively(home.resolve("data"));
    FileSystemUtils.copyRecursively(made.resolve("data"), home.resolve("data"));
    copy("packs/.seal", home);
    var script = home.resolve("data/boardpack.script");
    Files.writeString(script, change.apply(Files.readString(script)));
  }

  private static void copy(String file, Path home) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), Files.readString(made.resolve(file)));
  }

  /** The innermost reason of ours, or of others. */
  private static Throwable refusal(Path home) {
    var thrown = catchThrowable(() -> SmallHouse.in(home).close());
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failed || cause.getCause() == null) {
        return cause;
      }
    }
    return thrown;
  }
}
