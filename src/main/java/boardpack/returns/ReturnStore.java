package boardpack.returns;

import boardpack.basics.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every version of every return that was taken in. Nothing in it is ever changed; what counts at an
 * instant is the newest version that was known then.
 */
@Component
public class ReturnStore {
  private static final String NEWEST_KNOWN =
      """
      SELECT * FROM return_version version
      WHERE known_at <= :knownAt
        AND submission = (SELECT MAX(submission) FROM return_version other
                          WHERE other.kind = version.kind
                            AND other.organisation = version.organisation
                            AND other.period = version.period
                            AND other.known_at <= :knownAt)
      """;

  private static final List<String> FINANCE =
      Arrays.stream(ReturnKind.values())
          .filter(FinanceReturn::isFinance)
          .map(ReturnKind::name)
          .toList();

  private final JdbcClient database;

  ReturnStore(JdbcClient database) {
    this.database = database;
  }

  /** The newest version of a return that was known at an instant. */
  public Optional<Return> newest(ReturnKey key, Instant knownAt) {
    return last(key.kind(), key.organisation(), key.period(), key.period(), knownAt);
  }

  /** The newest version of the newest return of a kind in a span of months. */
  public Optional<Return> last(
      ReturnKind kind, String organisation, Period from, Period to, Instant knownAt) {
    return database
        .sql(
            """
            SELECT * FROM return_version
            WHERE kind = ? AND organisation = ? AND period BETWEEN ? AND ? AND known_at <= ?
            ORDER BY period DESC, submission DESC FETCH FIRST 1 ROWS ONLY
            """)
        .params(kind.name(), organisation, from.toString(), to.toString(), utc(knownAt))
        .query((row, number) -> KeptReturn.read(row))
        .optional();
  }

  /** The newest version of each return of some organisations in a month. */
  public List<Return> newest(Collection<String> organisations, Period period, Instant knownAt) {
    return organisations.isEmpty()
        ? List.of()
        : database
            .sql(
                """
                SELECT * FROM return_version
                WHERE organisation IN (:organisations) AND period = :period
                  AND known_at <= :knownAt
                ORDER BY kind, organisation, submission DESC
                """)
            .param("organisations", organisations)
            .param("period", period.toString())
            .param("knownAt", utc(knownAt))
            .query(ReturnStore::firstOfEach);
  }

  /**
   * The newest version of each edition of published statistics, the newest month first: they are
   * kept as look backs that are no footprint's.
   *
   * @param footprints the codes of all footprints
   */
  public List<Return> published(Collection<String> footprints, Instant knownAt) {
    return database
        .sql(
            NEWEST_KNOWN
                + " AND kind = 'HIST' AND organisation NOT IN (:footprints)"
                + " ORDER BY period DESC, known_at DESC, organisation")
        .param("knownAt", utc(knownAt))
        .param("footprints", footprints)
        .query((row, number) -> KeptReturn.read(row))
        .list();
  }

  /** The newest version of each finance return of some organisations in a span of months. */
  public List<Return> newestFinance(
      Collection<String> organisations, Period from, Period to, Instant knownAt) {
    return organisations.isEmpty()
        ? List.of()
        : database
            .sql(
                NEWEST_KNOWN
                    + " AND organisation IN (:organisations) AND period BETWEEN :from AND :to"
                    + " AND kind IN (:kinds) ORDER BY kind, organisation, period")
            .param("knownAt", utc(knownAt))
            .param("organisations", organisations)
            .param("from", from.toString())
            .param("to", to.toString())
            .param("kinds", FINANCE)
            .query((row, number) -> KeptReturn.read(row))
            .list();
  }

  /** The newest month before another that a kind of return was sent for. */
  public Optional<Period> lastMonth(
      ReturnKind kind, String organisation, Period before, Instant knownAt) {
    return database
        .sql(
            """
            SELECT MAX(period) FROM return_version
            WHERE kind = :kind AND organisation = :organisation
              AND period < :before AND known_at <= :knownAt
            """)
        .param("kind", kind.name())
        .param("organisation", organisation)
        .param("before", before.toString())
        .param("knownAt", utc(knownAt))
        .query(String.class)
        .optional()
        .map(Period::of);
  }

  /** Which returns of a month were known at an instant, whatever their version. */
  public Set<ReturnKey> known(Period period, Instant knownAt) {
    return Set.copyOf(
        database
            .sql(
                "SELECT DISTINCT kind, organisation FROM return_version"
                    + " WHERE period = ? AND known_at <= ?")
            .params(period.toString(), utc(knownAt))
            .query(
                (row, number) ->
                    new ReturnKey(
                        ReturnKind.valueOf(row.getString("kind")),
                        row.getString("organisation"),
                        period))
            .list());
  }

  /** The organisations of which something of a month became known after an instant. */
  public Set<String> changed(Period period, Instant after, Instant until) {
    return Set.copyOf(
        database
            .sql(
                "SELECT DISTINCT organisation FROM return_version"
                    + " WHERE period = ? AND known_at > ? AND known_at <= ?")
            .params(period.toString(), utc(after), utc(until))
            .query(String.class)
            .list());
  }

  /** Our number for the next version of a return. */
  public int nextSubmission(ReturnKey key) {
    return database
        .sql(
            "SELECT COALESCE(MAX(submission), 0) + 1 FROM return_version"
                + " WHERE kind = ? AND organisation = ? AND period = ?")
        .params(key.kind().name(), key.organisation(), key.period().toString())
        .query(Integer.class)
        .single();
  }

  /** The newest version of a return that was known at an instant and came in another file. */
  public Optional<Return> newestOfOtherBytes(ReturnKey key, String sha256, Instant knownAt) {
    return database
        .sql(
            """
            SELECT * FROM return_version
            WHERE kind = ? AND organisation = ? AND period = ? AND sha256 <> ? AND known_at <= ?
            ORDER BY submission DESC FETCH FIRST 1 ROWS ONLY
            """)
        .params(
            key.kind().name(), key.organisation(), key.period().toString(), sha256, utc(knownAt))
        .query((row, number) -> KeptReturn.read(row))
        .optional();
  }

  /** The versions that came in one file. */
  public List<Return> inFile(String sha256) {
    return database
        .sql(
            "SELECT * FROM return_version WHERE sha256 = ?"
                + " ORDER BY kind, organisation, period, submission")
        .param(sha256)
        .query((row, number) -> KeptReturn.read(row))
        .list();
  }

  /** The months for which anything of a kind is known. */
  public Set<Period> months(ReturnKind kind, String organisation, Instant knownAt) {
    return Set.copyOf(
        database
            .sql(
                "SELECT DISTINCT period FROM return_version"
                    + " WHERE organisation = ? AND kind = ? AND known_at <= ?")
            .params(organisation, kind.name(), utc(knownAt))
            .query((row, number) -> Period.of(row.getString("period")))
            .list());
  }

  /** Keeps a version, as {@link #keep(PackedReturn, int, String, Optional)}. */
  public void keep(Return received, String state, Optional<Instant> knownAt) {
    keep(PackedReturn.of(received), received.submission(), state, knownAt);
  }

  /**
   * Keeps a version, in the caller's transaction.
   *
   * @param submission our number for it
   * @param state {@code accepted}, {@code partly} or {@code held}
   * @param knownAt from when it counts; empty while it is held
   */
  public void keep(PackedReturn packed, int submission, String state, Optional<Instant> knownAt) {
    var received = packed.received();
    database
        .sql(
            """
            INSERT INTO return_version (kind, organisation, period, submission, sha256, file_name,
                                        state, received_at, known_at, late, cover, content, findings)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(received.key().kind().name())
        .param(received.key().organisation())
        .param(received.key().period().toString())
        .param(submission)
        .param(received.sha256())
        .param(received.file())
        .param(state)
        .param(utc(received.receivedAt()))
        .param(knownAt.map(ReturnStore::utc).orElse(null))
        .param(received.late())
        .param(KeptReturn.written(received.cover()))
        .param(packed.sheets())
        .param(packed.findings())
        .update();
  }

  /**
   * Lets the held versions of a file count from an instant on, in the caller's transaction.
   *
   * @param state what they are now, {@code accepted} or {@code partly}
   */
  public void accept(String sha256, String state, Instant knownAt) {
    database
        .sql("UPDATE return_version SET state = ?, known_at = ? WHERE sha256 = ? AND state = ?")
        .params(state, utc(knownAt), sha256, ReceivedReturn.HELD)
        .update();
  }

  /** Of rows in which the versions of a return follow each other, the newest first. */
  private static List<Return> firstOfEach(ResultSet rows) throws SQLException {
    var found = new ArrayList<Return>();
    var last = "";
    while (rows.next()) {
      var key = rows.getString("kind") + " " + rows.getString("organisation");
      if (!key.equals(last)) {
        found.add(KeptReturn.read(rows));
      }
      last = key;
    }
    return found;
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
