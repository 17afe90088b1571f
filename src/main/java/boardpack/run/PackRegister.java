package boardpack.run;

import boardpack.basics.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The packs that were published, by period, footprint and issue. */
@Component
public final class PackRegister {
  private final JdbcClient database;

  public PackRegister(JdbcClient database) {
    this.database = database;
  }

  public List<PublishedPack> all() {
    return database
        .sql("SELECT * FROM pack ORDER BY period, footprint, issue, edition")
        .query((row, number) -> pack(row))
        .list();
  }

  public List<PublishedPack> of(Period period) {
    return all().stream().filter(pack -> pack.period().equals(period)).toList();
  }

  /** Enters a pack, in the caller's transaction; earlier issues are superseded by it. */
  void enter(PublishedPack pack) {
    database
        .sql("UPDATE pack SET state = ? WHERE footprint = ? AND period = ? AND issue < ?")
        .params(PublishedPack.SUPERSEDED, pack.footprint(), pack.period().toString(), pack.issue())
        .update();
    database
        .sql(
            """
            INSERT INTO pack (footprint, period, issue, edition, state, known_at, published_at,
                              stem, folder, manifest_sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            pack.footprint(),
            pack.period().toString(),
            pack.issue(),
            pack.edition(),
            pack.state(),
            utc(pack.knownAt()),
            utc(pack.publishedAt()),
            pack.stem(),
            pack.folder(),
            pack.manifestSha256())
        .update();
  }

  /** Notes how far a pack has got, in the caller's transaction. */
  public void mark(String footprint, Period period, int issue, String edition, String state) {
    database
        .sql(
            """
            UPDATE pack SET state = ?
            WHERE footprint = ? AND period = ? AND issue = ? AND edition = ?""")
        .params(state, footprint, period.toString(), issue, edition)
        .update();
  }

  boolean has(Run run) {
    return !database
        .sql("SELECT stem FROM pack WHERE footprint = ? AND period = ? AND issue = ?")
        .params(run.footprint().code(), run.period().toString(), run.issue())
        .query(String.class)
        .list()
        .isEmpty();
  }

  private static PublishedPack pack(ResultSet row) throws SQLException {
    return new PublishedPack(
        row.getString("footprint"),
        Period.of(row.getString("period")),
        row.getInt("issue"),
        row.getString("edition"),
        row.getString("state"),
        instant(row, "known_at"),
        instant(row, "published_at"),
        row.getString("stem"),
        row.getString("folder"),
        row.getString("manifest_sha256"));
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
