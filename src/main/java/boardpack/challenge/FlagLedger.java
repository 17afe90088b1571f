package boardpack.challenge;

import boardpack.run.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of all flags, in the database: only ever added to, each sealed by the one before. */
@Component
class FlagLedger {
  private final JdbcClient database;
  private final Transactions transactions;
  private final Clock clock;
  private final Object oneAtATime = new Object();

  FlagLedger(JdbcClient database, Transactions transactions, Clock clock) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What is to be added; the ledger gives it its place, its time and its seal. */
  record Entry(String flag, String action, String footprint, String role, String content) {}

  /**
   * Adds an event that follows from all that was said before.
   *
   * @param next may refuse by throwing: then nothing is added
   */
  FlagEvent append(Function<List<FlagEvent>, Entry> next) {
    synchronized (oneAtATime) {
      return transactions.in(() -> insert(all(), next));
    }
  }

  List<FlagEvent> all() {
    return sealed().stream().map(Sealed::event).toList();
  }

  /** The first event that is not as it was made, or whose predecessor is missing. */
  Optional<Long> firstBroken() {
    long seq = 1;
    var previous = FlagEvent.FIRST;
    for (var row : sealed()) {
      var event = row.event();
      boolean sound =
          event.seq() == seq
              && event.previousHash().equals(previous)
              && event.hash().equals(row.hash());
      if (!sound) {
        return Optional.of(event.seq());
      }
      seq++;
      previous = row.hash();
    }
    return Optional.empty();
  }

  private FlagEvent insert(List<FlagEvent> before, Function<List<FlagEvent>, Entry> next) {
    var entry = next.apply(before);
    var last =
        before.isEmpty() ? Optional.<FlagEvent>empty() : Optional.of(before.get(before.size() - 1));
    var event =
        new FlagEvent(
            last.map(one -> one.seq() + 1).orElse(1L),
            entry.flag(),
            entry.action(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            entry.footprint(),
            entry.role(),
            entry.content(),
            last.map(FlagEvent::hash).orElse(FlagEvent.FIRST));
    database
        .sql(
            "INSERT INTO flag_event (seq, flag, action, made_at, footprint, role, content,"
                + " prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(event.seq())
        .param(event.flag())
        .param(event.action())
        .param(event.at().atOffset(ZoneOffset.UTC))
        .param(event.footprint())
        .param(event.role())
        .param(event.content())
        .param(event.previousHash())
        .param(event.hash())
        .update();
    return event;
  }

  private List<Sealed> sealed() {
    return database
        .sql("SELECT * FROM flag_event ORDER BY seq")
        .query((row, number) -> sealed(row))
        .list();
  }

  private static Sealed sealed(ResultSet row) throws SQLException {
    return new Sealed(
        new FlagEvent(
            row.getLong("seq"),
            row.getString("flag"),
            row.getString("action"),
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            row.getString("footprint"),
            row.getString("role"),
            row.getString("content"),
            row.getString("prev_hash")),
        row.getString("hash"));
  }

  private record Sealed(FlagEvent event, String hash) {}
}
