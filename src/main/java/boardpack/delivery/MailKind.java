package boardpack.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a mail is for. */
public enum MailKind {
  PACK,
  /** That a pack is on hold, may be used again, or is recalled. */
  NOTICE,
  /** Asks for a return. */
  CHASE,
  /** Tells administrators what came of a run. */
  SUMMARY,
  /** Tells administrators that something is wrong. */
  ALARM;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static MailKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
