package boardpack.intake;

import boardpack.basics.Finding;
import boardpack.basics.Json;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every file that was ever received, by its bytes. */
@Component
class ReceivedFiles {
  private final JdbcClient database;

  ReceivedFiles(JdbcClient database) {
    this.database = database;
  }

  /** A file that was received before: under which name, when, and what became of it. */
  record Before(String name, String state, Instant receivedAt) {}

  Optional<Before> find(String sha256) {
    return database
        .sql("SELECT name, state, received_at FROM received_file WHERE sha256 = ?")
        .param(sha256)
        .query(
            (row, number) ->
                new Before(
                    row.getString("name"),
                    row.getString("state"),
                    row.getObject("received_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** Enters a file, in the caller's transaction. */
  void enter(String sha256, String name, String state, Instant receivedAt, List<Finding> findings) {
    database
        .sql(
            "INSERT INTO received_file (sha256, name, state, received_at, findings)"
                + " VALUES (?, ?, ?, ?, ?)")
        .params(sha256, name, state, receivedAt.atOffset(ZoneOffset.UTC), Json.zipped(findings))
        .update();
  }
}
