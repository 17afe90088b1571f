package boardpack.returns;

import boardpack.basics.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of every return that was taken in, without its figures. */
@Component
public class ReceivedReturns {
  private static final String COLUMNS =
      "SELECT organisation, kind, period, submission, file_name, sha256, received_at, late, state,"
          + " known_at, cover FROM return_version ";

  private final JdbcClient database;

  ReceivedReturns(JdbcClient database) {
    this.database = database;
  }

  /**
   * By month, the newest first, then organisation, kind and submission.
   *
   * @param period empty for all months
   * @param organisation empty for all bodies
   */
  public List<ReceivedReturn> of(Optional<Period> period, Optional<String> organisation) {
    return database
        .sql(
            COLUMNS
                + """
            WHERE (:period = '' OR period = :period)
              AND (:organisation = '' OR organisation = :organisation)
            ORDER BY period DESC, organisation, kind, submission
            """)
        .param("period", period.map(Period::toString).orElse(""))
        .param("organisation", organisation.orElse(""))
        .query((row, number) -> received(row))
        .list();
  }

  /** Those of a month, held ones too, of each return the latest first. */
  public List<ReceivedReturn> of(Period period) {
    return database
        .sql(COLUMNS + " WHERE period = ? ORDER BY kind, organisation, submission DESC")
        .param(period.toString())
        .query((row, number) -> received(row))
        .list();
  }

  /** Those that came in one file. */
  public List<ReceivedReturn> inFile(String sha256) {
    return database
        .sql(COLUMNS + " WHERE sha256 = ? ORDER BY kind, organisation, submission DESC")
        .param(sha256)
        .query((row, number) -> received(row))
        .list();
  }

  /** The months of which anything was received, the newest first. */
  public List<Period> months() {
    return database
        .sql("SELECT DISTINCT period FROM return_version ORDER BY period DESC")
        .query((row, number) -> Period.of(row.getString("period")))
        .list();
  }

  private static ReceivedReturn received(ResultSet row) throws SQLException {
    return new ReceivedReturn(
        row.getString("organisation"),
        ReturnKind.valueOf(row.getString("kind")),
        Period.of(row.getString("period")),
        row.getInt("submission"),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("late"),
        row.getString("state"),
        Optional.ofNullable(row.getObject("known_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        KeptReturn.statedOn(row, "last_reported_period"));
  }
}
