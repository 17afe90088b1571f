package boardpack.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a published pack has got on its way to the people it is for. */
public enum ReleaseState {
  /** Made; a first person has still to check it. */
  DRAFT,
  /** Checked by one person; a second has still to release it. */
  CHECKED,
  /** Released: its mails go out. */
  FINAL,
  /** Its mails wait, and those who have it were told not to use it for now. */
  HELD,
  /** Not to be used any more. */
  RECALLED,
  /** A later issue took its place. */
  SUPERSEDED;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ReleaseState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
