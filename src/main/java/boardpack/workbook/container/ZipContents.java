package boardpack.workbook.container;

import boardpack.workbook.FileFault;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks every part once to see that it is what the list says. What unpacks to little is kept, so
 * that it need not be unpacked again.
 */
final class ZipContents implements AutoCloseable {
  private static final long MOST_BYTES = 200L << 20;
  private static final long MOST_TIMES = 200;
  private static final long SMALL = 1L << 20;
  private static final long MOST_KEPT = 8L << 20;
  private static final byte[] NO_ROOM = {};
  private final Inflater inflater = new Inflater(true);
  private final byte[] buffer = new byte[1 << 16];
  private final Map<ZipEntry, byte[]> kept = new HashMap<>();
  private long keptBytes;

  /** What the list of parts claims is believed only so far as to refuse it. */
  static void checkClaims(List<ZipEntry> entries) {
    long sum = 0;
    for (var entry : entries) {
      if (entry.isEncrypted()) {
        throw FileFault.PASSWORD.refusal();
      }
      if (entry.method() != 0 && entry.method() != 8) {
        throw FileFault.DAMAGED.refusal(
            "part %s is packed in an unknown way (%d)".formatted(entry.name(), entry.method()));
      }
      if (entry.size() < 0 || entry.size() > MOST_BYTES) {
        throw tooMuch(entry);
      }
      if (entry.size() > SMALL && entry.size() / MOST_TIMES > entry.packed()) {
        throw FileFault.TOO_MUCH_INSIDE.refusal(
            "part %s unpacks to %d times its size (at most %d is read)"
                .formatted(entry.name(), entry.size() / Math.max(1, entry.packed()), MOST_TIMES));
      }
      sum += entry.size();
    }
    if (sum > MOST_BYTES) {
      throw FileFault.TOO_MUCH_INSIDE.refusal(
          "%d bytes unpacked, at most %d are read".formatted(sum, MOST_BYTES));
    }
  }

  private static RuntimeException tooMuch(ZipEntry entry) {
    return FileFault.TOO_MUCH_INSIDE.refusal(
        "part %s unpacks to more than %d bytes".formatted(entry.name(), MOST_BYTES));
  }

  void check(ZipEntry entry, Bytes packed) {
    var crc = new CRC32();
    var doctype = isXml(entry) ? new DoctypeWatch() : null;
    long size = 0;
    try {
      if (entry.method() == 0) {
        size = packed.length();
        crc.update(packed.array(), packed.start(), packed.length());
        if (doctype != null) {
          doctype.see(packed.array(), packed.start(), packed.length());
        }
      } else {
        size = inflate(entry, packed, crc, doctype);
      }
    } catch (DataFormatException broken) {
      throw FileFault.DAMAGED.refusal("part " + entry.name() + " cannot be unpacked");
    }
    if (size != entry.size() || crc.getValue() != entry.crc()) {
      throw FileFault.DAMAGED.refusal(
          "part " + entry.name() + " does not have the checksum that the file gives for it");
    }
    if (doctype != null && doctype.seen()) {
      throw FileFault.DOCTYPE.refusal(entry.name());
    }
  }

  private long inflate(ZipEntry entry, Bytes packed, CRC32 crc, @Nullable DoctypeWatch doctype)
      throws DataFormatException {
    inflater.reset();
    inflater.setInput(packed.array(), packed.start(), packed.length());
    var room = room(entry);
    int size = 0;
    while (!inflater.finished()) {
      int count = inflater.inflate(buffer);
      if (count == 0
          && !inflater.finished()
          && (inflater.needsInput() || inflater.needsDictionary())) {
        return -1;
      }
      crc.update(buffer, 0, count);
      if (doctype != null) {
        doctype.see(buffer, 0, count);
      }
      if (size + count > entry.size()) {
        return -1;
      }
      if (room.length > 0) {
        System.arraycopy(buffer, 0, room, size, count);
      }
      size += count;
    }
    return inflater.getRemaining() == 0 ? size : -1;
  }

  /** Where a part is kept: nowhere, if there is much of it. */
  private byte[] room(ZipEntry entry) {
    if (keptBytes + entry.size() > MOST_KEPT) {
      return NO_ROOM;
    }
    var room = new byte[(int) entry.size()];
    keptBytes += room.length;
    kept.put(entry, room);
    return room;
  }

  /** The unpacked bytes of the parts that were kept; they may be looked at, not changed. */
  Map<ZipEntry, byte[]> kept() {
    return kept;
  }

  private static boolean isXml(ZipEntry entry) {
    var name = entry.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
  }

  @Override
  public void close() {
    inflater.end();
  }
}
