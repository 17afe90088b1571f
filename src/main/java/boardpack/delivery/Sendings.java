package boardpack.delivery;

import boardpack.basics.Json;
import boardpack.basics.Shown;
import boardpack.run.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far each sending has got, written down before and after each step of it, one mail a
 * transaction. Whoever claims a mail has it for himself.
 */
@Component
class Sendings {
  private static final String DUE =
      """
      SELECT %s FROM mail
      WHERE state IN ('ready', 'deferred') AND mode = ? AND due_at <= ?
        AND NOT EXISTS (SELECT 1 FROM pack_release held
                        WHERE held.pack = mail.pack AND held.state = 'held' AND mail.kind = 'pack')
      ORDER BY due_at, id FETCH FIRST 1 ROWS ONLY"""
          .formatted(MailRows.COLUMNS);

  private static final String LEFT =
      "SELECT %s FROM mail WHERE state = 'sending' AND sender <> ? AND changed_at <= ?";

  private static final String ENDED = "the program ended while sending";
  private static final Duration SILENT = Duration.ofMinutes(15);
  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  private final JdbcClient database;
  private final Transactions transactions;
  private final Clock clock;
  private final boolean alone;
  private final String self = UUID.randomUUID().toString();

  Sendings(JdbcClient database, Transactions transactions, Clock clock, Environment environment) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
    this.alone = !environment.acceptsProfiles(Profiles.of("cluster"));
  }

  /** Takes the mail that is due longest; empty when none is. */
  Optional<Mail> claim(String mode) {
    while (true) {
      var due = next(mode);
      if (due.isEmpty()) {
        return Optional.empty();
      }
      var mail = due.get();
      if (transactions.in(() -> take(mail)) == 1) {
        return due;
      }
    }
  }

  private Optional<Mail> next(String mode) {
    return database.sql(DUE).params(mode, MailRows.utc(now())).query(MailRows::mail).optional();
  }

  private int take(Mail mail) {
    return database
        .sql(
            """
            UPDATE mail SET state = 'sending', attempts = attempts + 1, last_line = FALSE,
                            sender = ?, changed_at = ?
            WHERE id = ? AND state = ? AND attempts = ?""")
        .params(self, MailRows.utc(now()), mail.id(), mail.state().word(), mail.attempts())
        .update();
  }

  MailContent content(Mail mail) {
    var zipped =
        database
            .sql("SELECT content FROM mail WHERE id = ?")
            .param(mail.id())
            .query(byte[].class)
            .single();
    return Json.unzipped(zipped, MailContent.class);
  }

  /** From here on nobody can know whether the server took it, until it says so. */
  void lastLineFollows(Mail mail) {
    transactions.doing(
        () ->
            database
                .sql("UPDATE mail SET last_line = TRUE WHERE id = ?")
                .param(mail.id())
                .update());
  }

  /** Corrects how often a mail was tried, where the database had forgotten. */
  void wasTried(Mail mail, int attempts) {
    transactions.doing(
        () ->
            database
                .sql("UPDATE mail SET attempts = ? WHERE id = ?")
                .params(attempts, mail.id())
                .update());
  }

  /** Ends a sending of ours. */
  void settle(Mail mail, MailState state, String words, Instant dueAt) {
    transactions.doing(
        () ->
            database
                .sql(
                    """
                    UPDATE mail SET state = ?, words = ?, due_at = ?, changed_at = ?, sender = ''
                    WHERE id = ? AND state = 'sending' AND sender = ?""")
                .params(
                    state.word(),
                    Shown.of(words),
                    MailRows.utc(dueAt),
                    MailRows.utc(now()),
                    mail.id(),
                    self)
                .update());
  }

  /**
   * What a process left behind that ended while sending: of a mail whose last line was about to go
   * nobody knows; any other was not taken and is ready again.
   *
   * @return those of which nobody knows
   */
  List<Mail> recover() {
    return transactions.in(
        () -> {
          var left =
              database
                  .sql(LEFT.formatted(MailRows.COLUMNS))
                  .params(self, MailRows.utc(latestClaim()))
                  .query(MailRows::mail)
                  .list();
          left.forEach(mail -> recover(mail.id()));
          return left.stream()
              .map(mail -> read(mail.id()))
              .filter(mail -> mail.state() == MailState.UNKNOWN)
              .toList();
        });
  }

  /** Alone in a home, whoever else was sending has ended. Among others, who is silent for long. */
  private Instant latestClaim() {
    return alone ? END_OF_TIME : now().minus(SILENT);
  }

  private void recover(String id) {
    recover(id, MailState.UNKNOWN, true);
    recover(id, MailState.READY, false);
  }

  private void recover(String id, MailState state, boolean lastLine) {
    database
        .sql(
            """
            UPDATE mail SET state = ?, words = ?, changed_at = ?, sender = ''
            WHERE id = ? AND state = 'sending' AND last_line = ?""")
        .params(state.word(), ENDED, MailRows.utc(now()), id, lastLine)
        .update();
  }

  private Mail read(String id) {
    return database
        .sql("SELECT %s FROM mail WHERE id = ?".formatted(MailRows.COLUMNS))
        .param(id)
        .query(MailRows::mail)
        .single();
  }

  /** Sends a mail once more of which nobody knows, unless that was done before. */
  void onceMore(Mail mail, Instant dueAt) {
    transactions.doing(
        () ->
            database
                .sql(
                    """
                    UPDATE mail SET state = 'deferred', resent = TRUE, due_at = ?, changed_at = ?
                    WHERE id = ? AND state = 'unknown' AND resent = FALSE""")
                .params(MailRows.utc(dueAt), MailRows.utc(now()), mail.id())
                .update());
  }

  /** Sends it again, with a new 48 hours before it is given up. */
  void again(Mail mail, Instant dueAt) {
    transactions.doing(
        () ->
            database
                .sql(
                    """
                    UPDATE mail SET state = 'deferred', due_at = ?, give_up_at = ?, changed_at = ?
                    WHERE id = ? AND state IN ('failed', 'unknown', 'deferred')""")
                .params(
                    MailRows.utc(dueAt),
                    MailRows.utc(dueAt.plus(Backoff.GIVE_UP_AFTER)),
                    MailRows.utc(now()),
                    mail.id())
                .update());
  }

  /** Withdraws a pack's mails that have not left, in the caller's transaction. */
  int withdraw(PackKey pack, String why) {
    return database
        .sql(
            """
            UPDATE mail SET state = 'failed', words = ?, changed_at = ?
            WHERE pack = ? AND kind = 'pack' AND state IN ('ready', 'deferred')""")
        .params(Shown.of(why), MailRows.utc(now()), pack.toString())
        .update();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
