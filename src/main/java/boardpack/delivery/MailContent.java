package boardpack.delivery;

import boardpack.delivery.directory.Mailbox;
import java.util.List;
import java.util.Optional;

/**
 * All of a mail but the bytes of its files: those lie in the pack's folder and never change.
 *
 * @param messageId unique for good; the same at each sending
 * @param thread the message it follows
 */
record MailContent(
    String messageId,
    Optional<String> thread,
    Mailbox from,
    Mailbox replyTo,
    Mailbox to,
    String subject,
    String plain,
    String html,
    List<Attachment> attachments) {
  MailContent {
    attachments = List.copyOf(attachments);
  }

  /**
   * @param file below {@code packs/}
   */
  record Attachment(String file, String sha256) {}
}
