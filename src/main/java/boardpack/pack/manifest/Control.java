package boardpack.pack.manifest;

/**
 * The result of one control over the files of a pack.
 *
 * @param detail what was found, in one line
 */
public record Control(String name, boolean ok, String detail) {
  static Control passed(String name, String detail) {
    return new Control(name, true, detail);
  }

  static Control failed(String name, String detail) {
    return new Control(name, false, detail);
  }
}
