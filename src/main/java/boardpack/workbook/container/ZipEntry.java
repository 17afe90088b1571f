package boardpack.workbook.container;

import boardpack.workbook.FileFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a zip file as its central directory has it.
 *
 * @param name as written; {@code \} is not yet {@code /}
 * @param packed size in the file, in bytes
 * @param size unpacked, in bytes
 * @param offset of its local header
 */
record ZipEntry(String name, int flags, int method, long crc, long packed, long size, long offset) {
  static final int MOST_ENTRIES = 200;
  private static final int HEADER = 46;
  private static final long IN_EXTRA_FIELD = 0xFFFF_FFFFL;
  private static final int ZIP64 = 1;

  /** Reads the central directory, which must fill its place exactly. */
  static List<ZipEntry> of(Bytes file, ZipEnd end) {
    if (end.entries() > MOST_ENTRIES) {
      throw FileFault.TOO_MUCH_INSIDE.refusal(
          end.entries() + " parts, at most " + MOST_ENTRIES + " are read");
    }
    var entries = new ArrayList<ZipEntry>();
    int at = end.directory();
    for (int i = 0; i < end.entries(); i++) {
      if (!file.has(at, HEADER) || !file.holds(at, (byte) 'P', (byte) 'K', (byte) 1, (byte) 2)) {
        throw FileFault.DAMAGED.refusal("its list of parts is broken at byte " + at);
      }
      int length = HEADER + file.u16(at + 28) + file.u16(at + 30) + file.u16(at + 32);
      if (!file.has(at, length)) {
        throw FileFault.DAMAGED.refusal("its list of parts runs past the end, at byte " + at);
      }
      entries.add(entry(file.slice(at, length)));
      at += length;
    }
    if (at != end.start()) {
      throw FileFault.DAMAGED.refusal("its list of parts does not end where it says, byte " + at);
    }
    return entries;
  }

  private static ZipEntry entry(Bytes header) {
    int nameLength = header.u16(28);
    var name = new String(header.copy(HEADER, nameLength), StandardCharsets.UTF_8);
    var extra = header.slice(HEADER + nameLength, header.u16(30));
    long size = header.u32(24);
    long packed = header.u32(20);
    long offset = header.u32(42);
    int at = 0;
    var large = zip64(extra);
    if (size == IN_EXTRA_FIELD) {
      size = number(large, at, name);
      at += 8;
    }
    if (packed == IN_EXTRA_FIELD) {
      packed = number(large, at, name);
      at += 8;
    }
    if (offset == IN_EXTRA_FIELD) {
      offset = number(large, at, name);
    }
    return new ZipEntry(name, header.u16(8), header.u16(10), header.u32(16), packed, size, offset);
  }

  /** The extra field for sizes beyond 4 GB, which some programs always write; else empty. */
  static Bytes zip64(Bytes extra) {
    int at = 0;
    while (extra.has(at, 4)) {
      int length = extra.u16(at + 2);
      if (extra.u16(at) == ZIP64 && extra.has(at + 4, length)) {
        return extra.slice(at + 4, length);
      }
      at += 4 + length;
    }
    return extra.slice(0, 0);
  }

  private static long number(Bytes large, int at, String name) {
    if (!large.has(at, 8)) {
      throw FileFault.DAMAGED.refusal("part " + name + " does not say its size");
    }
    return large.i64(at);
  }

  boolean isDirectory() {
    return name.endsWith("/");
  }

  boolean hasDescriptor() {
    return (flags & 8) != 0;
  }

  boolean isEncrypted() {
    return (flags & (1 | 1 << 6 | 1 << 13)) != 0;
  }
}
