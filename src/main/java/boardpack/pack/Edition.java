package boardpack.pack;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom a pack is for. */
public enum Edition {
  /** The footprint's board. */
  BOARD,
  /** Everybody: the same totals without scheme-level commercial detail. */
  PUBLIC,
  /** The 44 side by side. */
  NATIONAL;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
