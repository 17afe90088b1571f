package boardpack.delivery.post;

import boardpack.delivery.directory.Mailbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message, whole. Laid out twice it is the same to the byte.
 *
 * @param id unique for good, {@code hex@domain}
 * @param thread the id of the message that it follows, where it follows one
 * @param run what it tells of, for people who trace it
 */
public record Message(
    String id,
    Optional<String> thread,
    String run,
    Mailbox from,
    Mailbox replyTo,
    Mailbox to,
    Instant date,
    String subject,
    String plain,
    String html,
    List<File> files) {
  public Message {
    for (var header : List.of(id, thread.orElse(""), run, subject)) {
      if (header.codePoints().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("A header holds a control character");
      }
    }
    files = List.copyOf(files);
  }

  /** A file that travels with it. */
  public record File(String name, byte[] content) {
    public File {
      if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,199}")) {
        throw new IllegalArgumentException("Not the name of a pack's file");
      }
    }
  }
}
