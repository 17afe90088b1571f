package boardpack.delivery;

import boardpack.audit.AuditTrail;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That readers opened their packs: said with the token that only their mail holds. */
@Component
public class Acknowledgements {
  private final JdbcClient database;
  private final AuditTrail audit;
  private final Clock clock;

  Acknowledgements(JdbcClient database, AuditTrail audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** The mail that a token stood in; to be shown before anybody says anything. */
  public Optional<Mail> of(String token) {
    return database
        .sql("SELECT %s FROM mail WHERE token = ? AND kind = 'pack'".formatted(MailRows.COLUMNS))
        .param(token)
        .query(MailRows::mail)
        .optional();
  }

  /**
   * Notes that the pack was opened by the recipient who answered its mail.
   *
   * @return the mail as it stands now; empty if the reply answers no mail to its sender
   */
  Optional<Mail> opened(Reply reply) {
    return reply.answers().stream()
        .flatMap(
            id ->
                database
                    .sql(
                        "SELECT token FROM mail WHERE id = ? AND LOWER(address) = ? AND kind = 'pack'")
                    .params(id, reply.from().text().toLowerCase(Locale.ROOT))
                    .query(String.class)
                    .optional()
                    .stream())
        .findFirst()
        .flatMap(token -> of(token).flatMap(mail -> opened(token, mail.person())));
  }

  /**
   * Notes that the pack was opened, once: the first to say so stays.
   *
   * @param by who says so
   * @return the mail as it stands now; empty if there is no such token
   */
  public Optional<Mail> opened(String token, String by) {
    int noted =
        database
            .sql(
                """
                UPDATE mail SET opened_at = ?, opened_by = ?
                WHERE token = ? AND kind = 'pack' AND opened_at IS NULL""")
            .params(MailRows.utc(clock.instant().truncatedTo(ChronoUnit.MILLIS)), by, token)
            .update();
    var mail = of(token);
    if (noted > 0) {
      mail.ifPresent(
          opened ->
              audit.append(by, "opened", opened.about() + " " + opened.address(), null, null));
    }
    return mail;
  }
}
