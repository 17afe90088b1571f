package boardpack.delivery;

import boardpack.command.WrongUsage;
import boardpack.delivery.directory.Mailbox;

/** Who decides something, by name: it stands in mails and in the audit trail. */
final class By {
  private By() {}

  static String name(String text) {
    return named(text, "--by takes a person's name, such as \"Jo Bell\"");
  }

  private static String named(String text, String wrong) {
    var name = text.strip();
    if (Mailbox.parse(name + " <x@example.org>").isEmpty()) {
      throw new WrongUsage(wrong);
    }
    return name;
  }

  /** Why something is decided: one line that others will read. */
  static String reason(String text) {
    var reason = text.strip();
    if (reason.isEmpty()
        || reason.length() > 500
        || reason.chars().anyMatch(Character::isISOControl)) {
      throw new WrongUsage("--reason takes one line of 500 letters at most");
    }
    return reason;
  }
}
