package boardpack.run;

import boardpack.basics.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
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
        .map(content -> Json.mapper().readValue(unzipped(content), type));
  }

  /** Keeps what a stage came to, in the caller's transaction. */
  void keep(Run run, Stage stage, Object document) {
    database
        .sql("DELETE FROM run_document WHERE run = ? AND name = ?")
        .params(run.id(), stage.word())
        .update();
    database
        .sql("INSERT INTO run_document (run, name, content) VALUES (?, ?, ?)")
        .params(run.id(), stage.word(), zipped(Json.mapper().writeValueAsBytes(document)))
        .update();
  }

  private static byte[] zipped(byte[] plain) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static byte[] unzipped(byte[] zipped) {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return zip.readAllBytes();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
