package boardpack.delivery;

import boardpack.command.Home;
import boardpack.delivery.directory.Directory;
import boardpack.delivery.directory.Mailbox;
import boardpack.delivery.directory.Recipient;
import boardpack.delivery.letters.Addressee;
import boardpack.delivery.letters.Enclosed;
import boardpack.delivery.letters.PackFacts;
import boardpack.delivery.letters.PackLetter;
import boardpack.delivery.post.MailSettings;
import boardpack.run.PublishedPack;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails that bring a pack to those who own its footprint and edition. */
@Component
class PackMails {
  private final MailQueue queue;
  private final MailSettings settings;
  private final Home home;

  PackMails(MailQueue queue, MailSettings settings, Home home) {
    this.queue = queue;
    this.settings = settings;
    this.home = home;
  }

  /**
   * Queues them in the caller's transaction; gives how many. Those queued before stay as they are.
   */
  int queue(PublishedPack pack, Directory directory) {
    var key = PackKey.of(pack);
    var recipients = directory.of(key.footprint(), key.edition());
    if (recipients.isEmpty()) {
      return 0;
    }
    var folder = new PackFolder(home, pack);
    var facts = folder.facts();
    return (int)
        recipients.stream()
            .filter(recipient -> queue.queue(mail(key, facts, folder, recipient)))
            .count();
  }

  private NewMail mail(PackKey key, PackFacts facts, PackFolder folder, Recipient recipient) {
    var files = folder.files(recipient.formats());
    long bytes = files.stream().mapToLong(PackFolder.Listed::bytes).sum();
    boolean fits = bytes <= settings.attachmentLimit();
    boolean attached = recipient.attached() && fits;
    var letter =
        PackLetter.of(
            facts,
            new Addressee(recipient.person(), recipient.role(), settings.replyTo()),
            new Enclosed(
                attached,
                recipient.attached() && !fits ? tooLarge(bytes) : "",
                settings.baseUrl(),
                files.stream().map(PackFolder.Listed::file).toList()));
    return new NewMail(
        MailKind.PACK,
        key.toString(),
        new Mailbox(recipient.person(), recipient.address()),
        java.util.Optional.of(key),
        letter,
        attached
            ? files.stream()
                .map(file -> new MailContent.Attachment(file.file(), file.sha256()))
                .toList()
            : List.of());
  }

  private static String tooLarge(long bytes) {
    return "Its files are too large to be attached (%d MB).".formatted(bytes / 1_000_000);
  }
}
