package boardpack.delivery;

import boardpack.delivery.directory.Mailbox;
import boardpack.delivery.letters.NoticeLetter;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells those who have a pack, or may have it, what was decided of it. */
@Component
class Notices {
  private final MailQueue queue;
  private final Outbox outbox;

  Notices(MailQueue queue, Outbox outbox) {
    this.queue = queue;
    this.outbox = outbox;
  }

  /**
   * Queues a notice to each of them, in the caller's transaction; gives how many. The same news may
   * come twice: each is a notice of its own.
   */
  int tell(PackKey pack, NoticeLetter.News news, String by, String reason) {
    var mails = outbox.of(pack);
    long turn =
        mails.stream()
                .map(Mail::about)
                .filter(about -> about.startsWith("notice"))
                .distinct()
                .count()
            + 1;
    var about =
        "notice/%s/%d/%s".formatted(pack, turn, news.name().toLowerCase(java.util.Locale.ROOT));
    return (int)
        mails.stream()
            .filter(mail -> mail.kind() == MailKind.PACK && mayBeOut(mail))
            .filter(mail -> queue.queue(notice(about, pack, mail, news, by, reason)))
            .count();
  }

  /** One that is being sent, or of which nobody knows, counts as out. */
  private static boolean mayBeOut(Mail mail) {
    return mail.state() == MailState.SENT
        || mail.state() == MailState.UNKNOWN
        || mail.state() == MailState.SENDING;
  }

  private static NewMail notice(
      String about, PackKey pack, Mail mail, NoticeLetter.News news, String by, String reason) {
    var subject = new NoticeLetter.Subject(pack.edition(), pack.period(), pack.issue(), name(pack));
    return new NewMail(
        MailKind.NOTICE,
        about,
        new Mailbox(mail.person(), mail.address()),
        Optional.of(pack),
        NoticeLetter.of(news, subject, mail.person(), by, reason),
        java.util.List.of());
  }

  private static String name(PackKey pack) {
    return Reference.shipped().footprint(pack.footprint()).map(Footprint::name).orElse("England");
  }
}
