package boardpack.pack.manifest;

import java.time.LocalDate;

/**
 * The result of one control over the files of a pack.
 *
 * @param detail what was found, in one line
 */
public record Control(String name, boolean ok, String detail) {
  /** The same, let pass in a person's name. */
  public Control waivedBy(String person, LocalDate until) {
    return new Control(
        name, true, "WAIVED by %s until %s although it fails: %s".formatted(person, until, detail));
  }

  static Control passed(String name, String detail) {
    return new Control(name, true, detail);
  }

  static Control failed(String name, String detail) {
    return new Control(name, false, detail);
  }
}
