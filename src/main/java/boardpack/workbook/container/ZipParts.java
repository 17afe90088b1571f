package boardpack.workbook.container;

import boardpack.workbook.FileFault;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A zip file that can be read in one way only, and every part of which has the checksum it should
 * have: nothing is handed out before all of that is known.
 */
public final class ZipParts {
  private final Bytes file;
  private final Map<String, ZipEntry> entries;
  private final Map<ZipEntry, Integer> places;
  private final Map<ZipEntry, byte[]> unpacked;

  private ZipParts(
      Bytes file,
      Map<String, ZipEntry> entries,
      Map<ZipEntry, Integer> places,
      Map<ZipEntry, byte[]> unpacked) {
    this.file = file;
    this.entries = entries;
    this.places = places;
    this.unpacked = unpacked;
  }

  /**
   * @throws boardpack.workbook.Refused if anything is wrong with the package
   */
  public static ZipParts of(byte[] bytes) {
    var file = new Bytes(bytes);
    var end = ZipEnd.of(file);
    var list = ZipEntry.of(file, end);
    ZipContents.checkClaims(list);
    var names = PartNames.byKey(list);
    var places = ZipLayout.of(file, list, end.directory());
    return new ZipParts(file, names, places, checked(file, list, places));
  }

  /** Checks every part; gives the unpacked bytes of those that are small. */
  private static Map<ZipEntry, byte[]> checked(
      Bytes file, List<ZipEntry> list, Map<ZipEntry, Integer> places) {
    try (var contents = new ZipContents()) {
      for (var entry : list) {
        contents.check(entry, packed(file, entry, places));
      }
      return contents.kept();
    }
  }

  /** Names are matched without regard to case. */
  public boolean has(String name) {
    return entries.containsKey(PartNames.key(name));
  }

  /** In lower case, with {@code /}. */
  public Set<String> names() {
    return entries.keySet();
  }

  /** The unpacked size in bytes. */
  public long size(String name) {
    return entry(name).size();
  }

  /** The unpacked bytes. */
  public InputStream open(String name) {
    var entry = entry(name);
    var bytes = unpacked.get(entry);
    if (bytes != null) {
      return new ByteArrayInputStream(bytes);
    }
    var packed = packed(file, entry, places);
    var raw = new ByteArrayInputStream(packed.array(), packed.start(), packed.length());
    return entry.method() == 0
        ? raw
        : new InflaterInputStream(raw, new Inflater(true), 8192) {
          @Override
          public void close() {
            inf.end();
          }
        };
  }

  private ZipEntry entry(String name) {
    var entry = entries.get(PartNames.key(name));
    if (entry == null) {
      throw FileFault.PART_MISSING.refusal(name);
    }
    return entry;
  }

  private static Bytes packed(Bytes file, ZipEntry entry, Map<ZipEntry, Integer> places) {
    var start = places.get(entry);
    if (start == null) {
      throw new IllegalStateException("Not an entry of this file");
    }
    return file.slice(start, (int) entry.packed());
  }
}
