package boardpack.delivery;

import boardpack.audit.AuditTrail;
import boardpack.command.WrongUsage;
import boardpack.delivery.directory.Recipients;
import boardpack.run.PublishedPack;
import boardpack.run.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person does about mails that did not arrive by themselves. */
@Component
class Mending {
  private final Outbox outbox;
  private final Sendings sendings;
  private final PackMails mails;
  private final ReleaseRegister register;
  private final Recipients recipients;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  Mending(
      Outbox outbox,
      Sendings sendings,
      PackMails mails,
      ReleaseRegister register,
      Recipients recipients,
      Transactions transactions,
      AuditTrail audit,
      Clock clock) {
    this.outbox = outbox;
    this.sendings = sendings;
    this.mails = mails;
    this.register = register;
    this.recipients = recipients;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Sends one mail again, whatever became of it, but never one that was sent.
   *
   * @param id or what no other begins with
   */
  Mail retry(String id, String by) {
    var mail =
        outbox
            .find(id)
            .orElseThrow(() -> new WrongUsage("No mail, or more than one, begins with " + id));
    if (!mayGoAgain(mail)) {
      throw new WrongUsage("%s is %s".formatted(id, mail.state().word()));
    }
    again(mail, by);
    return outbox.find(mail.id()).orElseThrow();
  }

  /** Sends again what failed, and nothing else; gives what that was. */
  List<Mail> resendFailed(String by) {
    var failed =
        outbox.all().stream()
            .filter(mail -> mail.state() == MailState.FAILED && mayGoAgain(mail))
            .toList();
    failed.forEach(mail -> again(mail, by));
    return failed;
  }

  /** Queues what recipients of released packs should have and was never queued. */
  int queueMissing(List<PublishedPack> packs) {
    var directory = recipients.current();
    return packs.stream()
        .filter(
            pack ->
                register
                    .find(PackKey.of(pack))
                    .filter(release -> release.state() == ReleaseState.FINAL)
                    .isPresent())
        .mapToInt(pack -> transactions.in(() -> mails.queue(pack, directory)))
        .sum();
  }

  /** A pack that is out of use is not sent again. */
  private boolean mayGoAgain(Mail mail) {
    boolean inUse =
        mail.kind() != MailKind.PACK
            || mail.pack()
                .flatMap(register::find)
                .filter(
                    release ->
                        release.state() == ReleaseState.FINAL
                            || release.state() == ReleaseState.HELD)
                .isPresent();
    return inUse && mail.state() != MailState.SENT && mail.state() != MailState.SENDING;
  }

  private void again(Mail mail, String by) {
    sendings.again(mail, clock.instant());
    audit.append(by, "send again", mail.about() + " " + mail.address(), null, null);
  }
}
