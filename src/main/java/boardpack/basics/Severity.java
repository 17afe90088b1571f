package boardpack.basics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What becomes of the thing a finding is about.
 *
 * <p>ERROR refuses the sheet it stands on, or the file where the package or its Cover is at fault;
 * WARN is taken in and listed, and may carry the sender's justification; INFO is noted in the
 * receipt; FINDING goes into the pack and never refuses anything.
 */
public enum Severity {
  ERROR,
  WARN,
  INFO,
  FINDING;

  public boolean refuses() {
    return this == ERROR;
  }

  /** As written in rule files and answers: {@code error}. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
