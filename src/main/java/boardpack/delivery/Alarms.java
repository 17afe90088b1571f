package boardpack.delivery;

import boardpack.command.WrongUsage;
import boardpack.delivery.directory.Directory;
import boardpack.delivery.directory.Mailbox;
import boardpack.delivery.directory.Recipients;
import boardpack.delivery.directory.Role;
import boardpack.delivery.letters.AlarmLetter;
import boardpack.delivery.letters.Letter;
import boardpack.run.Transactions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells administrators, by mail and in the log, that something needs a person. */
@Component
public class Alarms {
  private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

  private final MailQueue queue;
  private final Recipients recipients;
  private final Transactions transactions;

  Alarms(MailQueue queue, Recipients recipients, Transactions transactions) {
    this.queue = queue;
    this.recipients = recipients;
    this.transactions = transactions;
  }

  /**
   * Raises an alarm, once.
   *
   * @param about what it tells of: a second alarm about it is not raised
   * @return whether it was raised now
   */
  public boolean raise(String about, String subject, List<String> facts) {
    boolean raised = toAdministrators(MailKind.ALARM, about, AlarmLetter.of(subject, facts));
    if (raised) {
      LOG.error("Alarm: {}: {}", subject, String.join("; ", facts));
    }
    return raised;
  }

  /** That mails will not arrive by themselves. */
  void undelivered(List<Mail> mails) {
    if (mails.isEmpty()) {
      return;
    }
    var facts =
        mails.stream()
            .map(
                mail ->
                    "%s to %s <%s>: %s: %s (boardpack outbox retry %s)"
                        .formatted(
                            mail.subject(),
                            mail.person(),
                            mail.envelope(),
                            mail.state().word(),
                            mail.words(),
                            mail.id().substring(0, 8)))
            .toList();
    var first = mails.get(0);
    raise(
        "undelivered/%s/%d/%s".formatted(first.id(), mails.size(), first.changedAt()),
        mails.size() == 1 ? "1 mail needs a person" : mails.size() + " mails need a person",
        facts);
  }

  /** Queues a letter to each administrator; whether any was. */
  boolean toAdministrators(MailKind kind, String about, Letter letter) {
    var administrators = directory().with(Role.ADMINISTRATOR);
    return transactions.in(
        () ->
            administrators.stream()
                    .filter(
                        person ->
                            queue.queue(
                                NewMail.plain(
                                    kind,
                                    about,
                                    new Mailbox(person.person(), person.address()),
                                    letter)))
                    .count()
                > 0);
  }

  private Directory directory() {
    try {
      return recipients.current();
    } catch (WrongUsage wrong) {
      LOG.error("Nobody can be told: {}", wrong.getMessage());
      return Directory.EMPTY;
    }
  }
}
