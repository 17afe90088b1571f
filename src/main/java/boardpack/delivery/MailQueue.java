package boardpack.delivery;

import boardpack.basics.Json;
import boardpack.delivery.directory.Address;
import boardpack.delivery.directory.Mailbox;
import boardpack.delivery.letters.Confirmation;
import boardpack.delivery.letters.HtmlText;
import boardpack.delivery.letters.Letter;
import boardpack.delivery.letters.Part;
import boardpack.delivery.letters.PlainText;
import boardpack.delivery.post.MailMode;
import boardpack.delivery.post.MailSettings;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where mails are queued, in the transaction of what they tell of. */
@Component
class MailQueue {
  private final JdbcClient database;
  private final MailSettings settings;
  private final Stamps stamps;
  private final Clock clock;

  MailQueue(JdbcClient database, MailSettings settings, Stamps stamps, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * Queues a mail in the caller's transaction, unless there is one about the same to the same
   * recipient, or mail is off.
   */
  boolean queue(NewMail mail) {
    var id = stamps.id(settings.mode().word(), mail.about(), mail.to().address().text());
    if (settings.mode() == MailMode.OFF || isQueued(id)) {
      return false;
    }
    insert(id, mail, content(id, mail));
    return true;
  }

  private boolean isQueued(String id) {
    return database
            .sql("SELECT COUNT(*) FROM mail WHERE id = ?")
            .param(id)
            .query(Integer.class)
            .single()
        > 0;
  }

  private MailContent content(String id, NewMail mail) {
    var letter = addressed(mail);
    var token = stamps.token(id);
    var confirmation =
        new Confirmation(token, settings.baseUrl().map(base -> base + "/ack/" + token));
    return new MailContent(
        messageId(id),
        thread(mail),
        settings.from(),
        settings.replyTo(),
        new Mailbox(mail.to().name(), envelope(mail)),
        letter.subject(),
        PlainText.of(letter, confirmation),
        HtmlText.of(letter, confirmation),
        mail.attachments());
  }

  /** In a rehearsal the letter says whom it would have reached. */
  private Letter addressed(NewMail mail) {
    if (settings.mode() != MailMode.TO_ME) {
      return mail.letter();
    }
    var said = "Rehearsal: this would have gone to %s.".formatted(mail.to());
    var letter = mail.letter().after(new Part.Paragraph(said));
    return new Letter("[for %s] %s".formatted(mail.to().name(), letter.subject()), letter.parts());
  }

  private Address envelope(NewMail mail) {
    return settings.toMe().orElse(mail.to().address());
  }

  private String messageId(String id) {
    return id + "@" + settings.from().address().domain();
  }

  /** A later issue, and what tells of a pack, follow the mail that brought the one before. */
  private Optional<String> thread(NewMail mail) {
    return mail.pack()
        .flatMap(
            pack -> {
              var earlier =
                  mail.kind() == MailKind.PACK
                      ? new PackKey(
                          pack.period(), pack.footprint(), pack.issue() - 1, pack.edition())
                      : pack;
              var id =
                  stamps.id(settings.mode().word(), earlier.toString(), mail.to().address().text());
              return isQueued(id) ? Optional.of(messageId(id)) : Optional.empty();
            });
  }

  private void insert(String id, NewMail mail, MailContent content) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    database
        .sql(
            """
            INSERT INTO mail (id, mode, kind, about, person, address, envelope, pack, subject,
                              content, state, attempts, last_line, words, sender,
                              queued_at, due_at, give_up_at, changed_at, token)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, FALSE, '', '', ?, ?, ?, ?, ?)""")
        .params(
            id,
            settings.mode().word(),
            mail.kind().word(),
            mail.about(),
            mail.to().name(),
            mail.to().address().text(),
            content.to().address().text(),
            mail.pack().map(PackKey::toString).orElse(""),
            content.subject(),
            Json.zipped(content),
            MailState.READY.word(),
            MailRows.utc(now),
            MailRows.utc(now),
            MailRows.utc(now.plus(Backoff.GIVE_UP_AFTER)),
            MailRows.utc(now),
            stamps.token(id))
        .update();
  }
}
