package boardpack.pack;

import boardpack.pack.manifest.Control;
import java.util.List;
import java.util.Map;

/**
 * An edition of a pack in every format, and what the controls said of it.
 *
 * @param files by name
 */
record EditionFiles(Pack pack, Map<String, byte[]> files, List<Control> controls) {
  EditionFiles {
    controls = List.copyOf(controls);
  }

  /** Whether it has to wait before it is published. */
  boolean isHeld() {
    return pack.edition() == Edition.PUBLIC && pack.imprint().held().isPresent();
  }
}
