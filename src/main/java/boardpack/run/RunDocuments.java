package boardpack.run;

import boardpack.basics.Json;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the stages of a run came to, kept under the run so that a restart need not do them again.
 */
@Component
public final class RunDocuments {
  private final JdbcClient database;

  RunDocuments(JdbcClient database) {
    this.database = database;
  }

  /** What an earlier stage of the run came to. */
  public <T> T read(Run run, Stage stage, Class<T> type) {
    return find(run, stage, type)
        .orElseThrow(
            () -> new IllegalStateException(stage.word() + " left nothing for " + run.id()));
  }

  public <T> Optional<T> find(Run run, Stage stage, Class<T> type) {
    return database
        .sql("SELECT content FROM run_document WHERE run = ? AND name = ?")
        .params(run.id(), stage.word())
        .query(byte[].class)
        .optional()
        .map(content -> Json.unzipped(content, type));
  }

  /** Keeps what a stage came to, in the caller's transaction. */
  void keep(Run run, Stage stage, Object document) {
    database
        .sql("DELETE FROM run_document WHERE run = ? AND name = ?")
        .params(run.id(), stage.word())
        .update();
    database
        .sql("INSERT INTO run_document (run, name, content) VALUES (?, ?, ?)")
        .params(run.id(), stage.word(), Json.zipped(document))
        .update();
  }
}
