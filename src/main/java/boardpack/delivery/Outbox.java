package boardpack.delivery;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that were queued, and what came of each. */
@Component
public class Outbox {
  private final JdbcClient database;

  Outbox(JdbcClient database) {
    this.database = database;
  }

  /** All mails, the oldest first. */
  public List<Mail> all() {
    return database
        .sql("SELECT " + MailRows.COLUMNS + " FROM mail ORDER BY queued_at, about, address")
        .query(MailRows::mail)
        .list();
  }

  /** The mails that bring a pack or tell of it. */
  public List<Mail> of(PackKey pack) {
    return database
        .sql("SELECT " + MailRows.COLUMNS + " FROM mail WHERE pack = ? ORDER BY queued_at, address")
        .param(pack.toString())
        .query(MailRows::mail)
        .list();
  }

  /** By its id, or by what no other id begins with. */
  public Optional<Mail> find(String id) {
    var found = all().stream().filter(mail -> mail.id().startsWith(id)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** How many mails are in each state; every state is there. */
  public Map<MailState, Long> counts() {
    var counts = new EnumMap<MailState, Long>(MailState.class);
    for (var state : MailState.values()) {
      counts.put(state, 0L);
    }
    database
        .sql("SELECT state, COUNT(*) AS mails FROM mail GROUP BY state")
        .query((row, number) -> Map.entry(MailState.of(row.getString(1)), row.getLong(2)))
        .list()
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  /** When the next mail is due; empty when none waits. */
  public Optional<Instant> nextDue() {
    return all().stream()
        .filter(mail -> mail.state().waits())
        .map(Mail::dueAt)
        .min(Instant::compareTo);
  }
}
