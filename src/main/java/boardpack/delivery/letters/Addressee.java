package boardpack.delivery.letters;

import boardpack.delivery.directory.Mailbox;
import boardpack.delivery.directory.Role;
import java.util.List;

/**
 * Whom a letter is for.
 *
 * @param replyTo the person whom replies reach
 */
public record Addressee(String person, Role role, Mailbox replyTo) {
  /** Whether they are asked to say that they opened a pack. */
  boolean confirms() {
    return role == Role.LEAD_FINANCE_DIRECTOR || role == Role.FINANCE_DIRECTOR;
  }

  /** Why they got it, and whom to ask. */
  List<Part> closing(String footprint) {
    return List.of(
        new Part.Paragraph(
            "You get this because the list of recipients has you as %s for %s. If you should not, please do not read on, and tell %s, whom a reply to this mail reaches."
                .formatted(role.words(), footprint, replyTo.name())));
  }
}
