package boardpack.delivery;

import boardpack.command.Home;
import boardpack.delivery.directory.Directory;
import boardpack.delivery.post.Carrier;
import boardpack.delivery.post.MailMode;
import boardpack.delivery.post.MailSettings;
import boardpack.delivery.post.Message;
import boardpack.delivery.post.Mime;
import boardpack.delivery.post.Outcome;
import boardpack.run.FaultPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** The sending of one claimed mail, from its row to what came of it. */
final class Sending {
  static final String GIVEN_UP = "given up after 48 hours: ";

  private final Sendings sendings;
  private final SentLog log;
  private final SentLog.Attempts before;
  private final MailSettings settings;
  private final Directory directory;
  private final Carrier carrier;
  private final Home home;

  Sending(
      Sendings sendings,
      SentLog log,
      MailSettings settings,
      Directory directory,
      Carrier carrier,
      Home home) {
    this.sendings = sendings;
    this.log = log;
    this.before = log.read();
    this.settings = settings;
    this.directory = directory;
    this.carrier = carrier;
    this.home = home;
  }

  Outcome of(Mail mail, Instant now) {
    FaultPoint.hit("mail-claimed");
    if (before.areAheadOf(mail)) {
      sendings.wasTried(mail, before.of(mail));
      return new Outcome.Unknown("the database was put back, and this mail may have left since");
    }
    if (mail.giveUpAt().isBefore(now)) {
      var words = mail.words().isEmpty() ? "nothing was sent in that time" : mail.words();
      return new Outcome.Refused(GIVEN_UP + words);
    }
    if (!isItsRecipients(mail)) {
      return new Outcome.Refused(
          "not sent: jobs/recipients.csv does not list this recipient for it");
    }
    byte[] message;
    try {
      message = Mime.of(message(mail));
    } catch (IOException | UncheckedIOException unreadable) {
      return new Outcome.Refused("not sent: " + unreadable.getMessage());
    }
    var outcome = carrier.carry(name(mail), message, mail.envelope(), () -> lastLine(mail));
    FaultPoint.hit("mail-answered");
    return outcome;
  }

  private void lastLine(Mail mail) {
    FaultPoint.hit("mail-before-last-line");
    log.note(mail);
    sendings.lastLineFollows(mail);
    FaultPoint.hit("mail-last-line");
  }

  /**
   * The directory as it is now has the last word: it may have changed since the mail was queued.
   */
  private boolean isItsRecipients(Mail mail) {
    if (settings.mode() == MailMode.TO_ME) {
      return settings.toMe().filter(mail.envelope()::equals).isPresent();
    }
    if (!mail.envelope().equals(mail.address()) || !settings.domains().allow(mail.envelope())) {
      return false;
    }
    return switch (mail.kind()) {
      case PACK ->
          mail.pack()
              .filter(
                  pack -> directory.mayReceive(mail.envelope(), pack.footprint(), pack.edition()))
              .isPresent();
      case NOTICE -> true;
      case CHASE, SUMMARY, ALARM -> directory.knows(mail.envelope());
    };
  }

  private Message message(Mail mail) throws IOException {
    var content = sendings.content(mail);
    var files = new java.util.ArrayList<Message.File>();
    for (var attachment : content.attachments()) {
      files.add(file(attachment));
    }
    return new Message(
        content.messageId(),
        content.thread(),
        mail.about(),
        content.from(),
        content.replyTo(),
        content.to(),
        mail.queuedAt(),
        content.subject(),
        content.plain(),
        content.html(),
        List.copyOf(files));
  }

  /** What was published is what is sent. */
  private Message.File file(MailContent.Attachment attachment) throws IOException {
    var file = home.packs().resolve(attachment.file());
    var bytes = Files.readAllBytes(file);
    if (!sha256(bytes).equals(attachment.sha256())) {
      throw new IOException("packs/%s is not what was published".formatted(attachment.file()));
    }
    return new Message.File(file.getFileName().toString(), bytes);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static String name(Mail mail) {
    return mail.about() + "_" + mail.address();
  }
}
