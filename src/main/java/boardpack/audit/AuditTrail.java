package boardpack.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The trail, kept in the database. Entries are made one at a time, each in a transaction of its own
 * after the thing it tells of.
 */
@Component
public final class AuditTrail {
  private static final String COLUMNS =
      "seq, made_at, actor, action, subject, before_sha256, after_sha256, prev_hash, hash";

  /** How often processes that share a database may get in each other's way. */
  private static final int TRIES = 50;

  private final JdbcClient database;
  private final Clock clock;
  private final TransactionTemplate own;
  private final Object oneAtATime = new Object();

  AuditTrail(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** As {@link #append}, unless the trail tells of it already: for work that is done again. */
  public void appendOnce(String actor, String action, String subject, String after) {
    synchronized (oneAtATime) {
      if (!tells(action, subject)) {
        append(actor, action, subject, null, after);
      }
    }
  }

  public void append(
      String actor,
      String action,
      String subject,
      @Nullable String before,
      @Nullable String after) {
    synchronized (oneAtATime) {
      retried(
          () ->
              own.executeWithoutResult(
                  status -> insert(after(last(), actor, action, subject, before, after))));
    }
  }

  /**
   * Something that was done.
   *
   * @param after SHA-256 of what came of it
   */
  public record Deed(String actor, String action, String subject, String after) {}

  /** Tells of several things at once, in their order. */
  public void appendAll(List<Deed> deeds) {
    synchronized (oneAtATime) {
      retried(() -> own.executeWithoutResult(status -> insert(deeds)));
    }
  }

  private void insert(List<Deed> deeds) {
    var last = last();
    for (var deed : deeds) {
      var event = after(last, deed.actor(), deed.action(), deed.subject(), null, deed.after());
      insert(event);
      last = Optional.of(new Sealed.Kept<>(event, event.hash()));
    }
  }

  private static void retried(Runnable work) {
    for (int attempt = 1; ; attempt++) {
      try {
        work.run();
        return;
      } catch (DuplicateKeyException anotherProcessWasFaster) {
        if (attempt == TRIES) {
          throw anotherProcessWasFaster;
        }
      }
    }
  }

  private AuditEvent after(
      Optional<Sealed.Kept<AuditEvent>> last,
      String actor,
      String action,
      String subject,
      @Nullable String before,
      @Nullable String after) {
    return new AuditEvent(
        Sealed.seqAfter(last),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        actor,
        action,
        subject,
        before,
        after,
        Sealed.hashAfter(last));
  }

  /**
   * The first entry that is not as it was made, or whose predecessor is missing; empty if sound.
   */
  public Optional<Long> firstBroken() {
    return Sealed.firstBroken(
        database
            .sql("SELECT " + COLUMNS + " FROM audit_event ORDER BY seq")
            .query((row, number) -> kept(row))
            .list());
  }

  /** How far it has come, to be kept elsewhere: the number and the hash of its newest entry. */
  public String head() {
    return last()
        .map(kept -> "entry %d, %s".formatted(kept.entry().seq(), kept.hash()))
        .orElse("no entry yet");
  }

  private boolean tells(String action, String subject) {
    return !database
        .sql("SELECT seq FROM audit_event WHERE action = ? AND subject = ?")
        .params(action, subject)
        .query(Long.class)
        .list()
        .isEmpty();
  }

  private Optional<Sealed.Kept<AuditEvent>> last() {
    return database
        .sql(
            "SELECT %s FROM audit_event WHERE seq = (SELECT MAX(seq) FROM audit_event)"
                .formatted(COLUMNS))
        .query((row, number) -> kept(row))
        .optional();
  }

  private void insert(AuditEvent event) {
    database
        .sql("INSERT INTO audit_event (%s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)".formatted(COLUMNS))
        .param(event.seq())
        .param(event.at().atOffset(ZoneOffset.UTC))
        .param(event.actor())
        .param(event.action())
        .param(event.subject())
        .param(event.before())
        .param(event.after())
        .param(event.previousHash())
        .param(event.hash())
        .update();
  }

  private static Sealed.Kept<AuditEvent> kept(ResultSet row) throws SQLException {
    return new Sealed.Kept<>(
        new AuditEvent(
            row.getLong("seq"),
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            row.getString("actor"),
            row.getString("action"),
            row.getString("subject"),
            row.getString("before_sha256"),
            row.getString("after_sha256"),
            row.getString("prev_hash")),
        row.getString("hash"));
  }
}
