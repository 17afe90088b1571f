package boardpack.delivery.post;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far mails go. */
public enum MailMode {
  /** None are written. */
  OFF,
  /** To a folder. */
  DRY_RUN,
  /** All to one address, whoever they are for. */
  TO_ME,
  /** To the people they are for. */
  LIVE;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<MailMode> of(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }

  /** Whether it takes a mail server. */
  boolean sends() {
    return this == TO_ME || this == LIVE;
  }
}
