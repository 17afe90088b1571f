package boardpack.challenge;

import boardpack.audit.Sealed;
import boardpack.command.WrongUsage;
import boardpack.run.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
   * @param next may refuse: then nothing is added, and a transaction around it stays whole
   */
  FlagEvent append(Function<List<FlagEvent>, Entry> next) {
    synchronized (oneAtATime) {
      var refusal = new AtomicReference<WrongUsage>();
      var added = transactions.in(() -> insertUnlessRefused(next, refusal));
      return added.orElseThrow(refusal::get);
    }
  }

  private Optional<FlagEvent> insertUnlessRefused(
      Function<List<FlagEvent>, Entry> next, AtomicReference<WrongUsage> refusal) {
    try {
      return Optional.of(insert(kept(), next));
    } catch (WrongUsage refused) {
      refusal.set(refused);
      return Optional.empty();
    }
  }

  List<FlagEvent> all() {
    return kept().stream().map(Sealed.Kept::entry).toList();
  }

  /** The first event that is not as it was made, or whose predecessor is missing. */
  Optional<Long> firstBroken() {
    return Sealed.firstBroken(kept());
  }

  private FlagEvent insert(
      List<Sealed.Kept<FlagEvent>> before, Function<List<FlagEvent>, Entry> next) {
    var entry = next.apply(before.stream().map(Sealed.Kept::entry).toList());
    var last =
        before.isEmpty()
            ? Optional.<Sealed.Kept<FlagEvent>>empty()
            : Optional.of(before.get(before.size() - 1));
    var event =
        new FlagEvent(
            Sealed.seqAfter(last),
            entry.flag(),
            entry.action(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            entry.footprint(),
            entry.role(),
            entry.content(),
            Sealed.hashAfter(last));
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

  private List<Sealed.Kept<FlagEvent>> kept() {
    return database
        .sql("SELECT * FROM flag_event ORDER BY seq")
        .query((row, number) -> kept(row))
        .list();
  }

  private static Sealed.Kept<FlagEvent> kept(ResultSet row) throws SQLException {
    return new Sealed.Kept<>(
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
}
