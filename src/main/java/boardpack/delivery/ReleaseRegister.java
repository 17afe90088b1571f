package boardpack.delivery;

import boardpack.run.PackRegister;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each pack stands on its way out. All changes are made in the caller's transaction. */
@Component
class ReleaseRegister {
  private final JdbcClient database;
  private final PackRegister packs;
  private final Clock clock;

  ReleaseRegister(JdbcClient database, PackRegister packs, Clock clock) {
    this.database = database;
    this.packs = packs;
    this.clock = clock;
  }

  List<Release> all() {
    return database
        .sql("SELECT * FROM pack_release ORDER BY pack")
        .query((row, number) -> release(row))
        .list();
  }

  /** Final packs whose mails were not queued. */
  List<Release> waiting() {
    return database
        .sql("SELECT * FROM pack_release WHERE state = 'final' AND queued = FALSE ORDER BY pack")
        .query((row, number) -> release(row))
        .list();
  }

  Optional<Release> find(PackKey pack) {
    return database
        .sql("SELECT * FROM pack_release WHERE pack = ?")
        .param(pack.toString())
        .query((row, number) -> release(row))
        .optional();
  }

  void enter(PackKey pack, ReleaseState state) {
    database
        .sql(
            """
            INSERT INTO pack_release (pack, state, queued, changed_at)
            VALUES (?, ?, FALSE, ?)""")
        .params(pack.toString(), state.word(), now())
        .update();
    mark(pack, state);
  }

  void keep(Release release) {
    database
        .sql(
            """
            UPDATE pack_release
            SET state = ?, held_from = ?, checked_by = ?, reason = ?, queued = ?, changed_at = ?
            WHERE pack = ?""")
        .param(release.state().word())
        .param(release.heldFrom().map(ReleaseState::word).orElse(null))
        .param(release.checkedBy().orElse(null))
        .param(release.reason())
        .param(release.queued())
        .param(now())
        .param(release.pack().toString())
        .update();
    mark(release.pack(), release.state());
  }

  private void mark(PackKey pack, ReleaseState state) {
    packs.mark(pack.footprint(), pack.period(), pack.issue(), pack.edition().word(), state.word());
  }

  private java.time.OffsetDateTime now() {
    return MailRows.utc(clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static Release release(ResultSet row) throws SQLException {
    return new Release(
        PackKey.of(row.getString("pack")),
        ReleaseState.of(row.getString("state")),
        Optional.ofNullable(row.getString("held_from")).map(ReleaseState::of),
        Optional.ofNullable(row.getString("checked_by")),
        Optional.ofNullable(row.getString("reason")).orElse(""),
        row.getBoolean("queued"));
  }
}
