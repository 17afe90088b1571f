package boardpack.delivery.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A form in which a pack can be had. */
public enum Format {
  PDF,
  XLSX,
  HTML,
  JSON;

  /** How its files end, without the dot. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
