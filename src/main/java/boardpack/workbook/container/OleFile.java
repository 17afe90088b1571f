package boardpack.workbook.container;

import boardpack.workbook.FileFault;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The container of old Office files: sectors, chained by a table. Only what lies at the top level
 * is given; what is embedded in it is left alone.
 */
public final class OleFile {
  private final OleSectors sectors;
  private final Map<String, OleEntry> streams = new TreeMap<>();
  private final Set<String> storages = new TreeSet<>();
  private final OleEntry root;

  private OleFile(OleSectors sectors, OleDirectory directory) {
    this.sectors = sectors;
    root = directory.root();
    for (var entry : directory.topLevel()) {
      var name = entry.name().toLowerCase(Locale.ROOT);
      if (entry.isStorage()) {
        storages.add(name);
      } else if (streams.put(name, entry) != null) {
        throw FileFault.AMBIGUOUS.refusal("two streams are named " + entry.name());
      }
    }
  }

  /**
   * @throws boardpack.workbook.Refused if its sectors do not hang together
   */
  public static OleFile of(byte[] bytes) {
    var sectors = new OleSectors(new Bytes(bytes));
    return new OleFile(sectors, OleDirectory.of(sectors.directory()));
  }

  /** Names of the streams at the top level, in lower case. */
  public Set<String> streams() {
    return streams.keySet();
  }

  /** Names of the storages at the top level, in lower case. */
  public Set<String> storages() {
    return Set.copyOf(storages);
  }

  public Bytes stream(String name) {
    var entry = streams.get(name);
    if (entry == null) {
      throw FileFault.PART_MISSING.refusal("stream " + name);
    }
    return sectors.stream(entry, root);
  }
}
