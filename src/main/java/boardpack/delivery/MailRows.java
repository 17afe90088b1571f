package boardpack.delivery;

import boardpack.delivery.directory.Address;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How mails stand in the database. */
final class MailRows {
  static final String COLUMNS =
      "id, mode, kind, about, person, address, envelope, pack, subject, state, attempts, words,"
          + " queued_at, due_at, give_up_at, changed_at, opened_at, opened_by";

  private MailRows() {}

  static Mail mail(ResultSet row, int number) throws SQLException {
    return new Mail(
        row.getString("id"),
        row.getString("mode"),
        MailKind.of(row.getString("kind")),
        row.getString("about"),
        row.getString("person"),
        new Address(row.getString("address")),
        new Address(row.getString("envelope")),
        Optional.of(row.getString("pack")).filter(key -> !key.isEmpty()).map(PackKey::of),
        row.getString("subject"),
        MailState.of(row.getString("state")),
        row.getInt("attempts"),
        row.getString("words"),
        instant(row, "queued_at").orElseThrow(),
        instant(row, "due_at").orElseThrow(),
        instant(row, "give_up_at").orElseThrow(),
        instant(row, "changed_at").orElseThrow(),
        instant(row, "opened_at"),
        Optional.ofNullable(row.getString("opened_by")));
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }
}
