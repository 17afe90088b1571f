package boardpack.intake;

import boardpack.basics.Finding;
import boardpack.basics.Json;
import boardpack.returns.ReturnKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every file that was ever received, by its bytes. */
@Component
class ReceivedFiles {
  private static final String COLUMNS = "sha256, name, state, received_at, place, about";
  private static final int MOST_ABOUT = 4000;

  private final JdbcClient database;

  ReceivedFiles(JdbcClient database) {
    this.database = database;
  }

  /**
   * A file that was received before.
   *
   * @param name under which it came
   * @param state what became of it
   * @param place where it was filed, from {@code input/} on; empty where a kill came before
   * @param about the returns that its Covers name, {@code PROV RXH 2017-12}
   */
  record Before(
      String sha256,
      String name,
      String state,
      Instant receivedAt,
      String place,
      List<String> about) {
    /** Whether it was filed away and answered. */
    boolean isFiled() {
      return !place.isEmpty();
    }

    /** Whether nothing of it counts: what it is may be seen otherwise another time. */
    boolean wasRefused() {
      return state.equals("refused");
    }

    /** Whether the same bytes are old news. */
    boolean isSettled() {
      return isFiled() && !wasRefused();
    }
  }

  Optional<Before> find(String sha256) {
    return database
        .sql("SELECT " + COLUMNS + " FROM received_file WHERE sha256 = ?")
        .param(sha256)
        .query((row, number) -> before(row))
        .optional();
  }

  /** All files in a state, the latest first. */
  List<Before> inState(String state) {
    return database
        .sql("SELECT " + COLUMNS + " FROM received_file WHERE state = ? ORDER BY received_at DESC")
        .param(state)
        .query((row, number) -> before(row))
        .list();
  }

  /** Enters a file, in the caller's transaction; what was refused before is judged anew. */
  void enter(Examined one) {
    var reading = one.reading();
    database
        .sql("DELETE FROM received_file WHERE sha256 = ? AND state = 'refused'")
        .param(one.sha256())
        .update();
    database
        .sql(
            "INSERT INTO received_file (sha256, name, state, received_at, findings, about)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .params(
            one.sha256(),
            one.file().name(),
            reading.state().word(),
            one.file().deliveredAt().atOffset(ZoneOffset.UTC),
            Json.zipped(reading.findings()),
            about(reading.about()))
        .update();
  }

  /** That a file is no longer held, in the caller's transaction. */
  void accept(String sha256, String state) {
    database
        .sql("UPDATE received_file SET state = ? WHERE sha256 = ?")
        .params(state, sha256)
        .update();
  }

  /** That a file was filed away and answered, in the caller's transaction. */
  void filed(String sha256, String place) {
    database
        .sql("UPDATE received_file SET place = ? WHERE sha256 = ?")
        .params(place, sha256)
        .update();
  }

  /** What was said of a file when it was received. */
  List<Finding> findings(String sha256) {
    return database
        .sql("SELECT findings FROM received_file WHERE sha256 = ?")
        .param(sha256)
        .query((row, number) -> List.of(Json.unzipped(row.getBytes("findings"), Finding[].class)))
        .optional()
        .orElse(List.of());
  }

  private static String about(List<ReturnKey> keys) {
    var words = keys.stream().map(ReceivedFiles::words).collect(Collectors.joining("; "));
    return words.length() <= MOST_ABOUT
        ? words
        : words.substring(0, words.lastIndexOf(';', MOST_ABOUT));
  }

  /** {@code PROV RXH 2017-12}. */
  static String words(ReturnKey key) {
    return key.kind() + " " + key.organisation() + " " + key.period();
  }

  private static Before before(ResultSet row) throws SQLException {
    var about = row.getString("about");
    return new Before(
        row.getString("sha256"),
        row.getString("name"),
        row.getString("state"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getString("place"),
        about.isEmpty() ? List.of() : List.of(about.split("; ")));
  }
}
