package boardpack.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a mail has got. */
public enum MailState {
  /** It waits for its first sending. */
  READY,
  /** The conversation with the server is going on. */
  SENDING,
  /** The next server has it: not that it was delivered, nor read. */
  SENT,
  /** The server did not take it yet; it is tried again. */
  DEFERRED,
  /** It will not be sent unless somebody asks for it. */
  FAILED,
  /** The server may have taken it: the conversation ended before it said so. */
  UNKNOWN;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static MailState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether it has not left the house and may still. */
  boolean waits() {
    return this == READY || this == DEFERRED;
  }
}
