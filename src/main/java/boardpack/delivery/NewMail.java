package boardpack.delivery;

import boardpack.delivery.directory.Mailbox;
import boardpack.delivery.letters.Letter;
import java.util.List;
import java.util.Optional;

/**
 * A mail to be queued.
 *
 * @param about what it tells of: a second mail about it to the same recipient is not queued
 * @param pack the pack it brings or tells of
 */
record NewMail(
    MailKind kind,
    String about,
    Mailbox to,
    Optional<PackKey> pack,
    Letter letter,
    List<MailContent.Attachment> attachments) {
  NewMail {
    attachments = List.copyOf(attachments);
  }

  static NewMail plain(MailKind kind, String about, Mailbox to, Letter letter) {
    return new NewMail(kind, about, to, Optional.empty(), letter, List.of());
  }
}
