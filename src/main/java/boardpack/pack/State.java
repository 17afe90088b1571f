package boardpack.pack;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an issue of a pack has got. It stands in the document, never in its file's name. */
public enum State {
  DRAFT,
  FINAL,
  SUPERSEDED;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
