package boardpack.delivery.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody in the directory is there for. */
public enum Role {
  /** Leads the footprint's finances: the last rung when returns are chased. */
  LEAD_FINANCE_DIRECTOR,
  /** Answers for an organisation's figures: chased when its returns are late. */
  FINANCE_DIRECTOR,
  /** Fills in an organisation's returns: reminded before they are due. */
  PREPARER,
  BOARD_SECRETARY,
  /** Reads packs, and nothing is asked of them. */
  READER,
  /** Runs Boardpack: gets the summaries and the alarms. */
  ADMINISTRATOR;

  @JsonValue
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Optional<Role> of(String words) {
    return Arrays.stream(values()).filter(role -> role.words().equals(words)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(Role::words).collect(Collectors.joining(", "));
  }
}
