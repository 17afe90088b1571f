package boardpack.workbook.container;

import boardpack.workbook.FileFault;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of a zip file lie: one after the other from the first byte to the list of parts,
 * each local header saying what the list says. So there is only one way of reading the file.
 */
final class ZipLayout {
  private static final int HEADER = 30;
  private static final long ELSEWHERE = 0xFFFF_FFFFL;
  private final Bytes file;
  private final Map<ZipEntry, Integer> data = new HashMap<>();

  private ZipLayout(Bytes file) {
    this.file = file;
  }

  /** Where the packed bytes of each entry begin. */
  static Map<ZipEntry, Integer> of(Bytes file, List<ZipEntry> entries, int directory) {
    var layout = new ZipLayout(file);
    var inOrder = entries.stream().sorted(Comparator.comparingLong(ZipEntry::offset)).toList();
    long at = 0;
    for (var entry : inOrder) {
      if (entry.offset() != at) {
        throw FileFault.AMBIGUOUS.refusal(
            at == 0
                ? "%d bytes stand before its first part".formatted(entry.offset())
                : "part %s begins at byte %d, where byte %d is expected"
                    .formatted(entry.name(), entry.offset(), at));
      }
      at = layout.endOf(entry, directory);
    }
    if (at != directory) {
      throw FileFault.AMBIGUOUS.refusal("unlisted bytes stand at byte " + at);
    }
    return layout.data;
  }

  private long endOf(ZipEntry entry, int directory) {
    int at = (int) entry.offset();
    if (!file.has(at, HEADER) || !file.holds(at, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
      throw FileFault.DAMAGED.refusal(
          "part %s is not where the list says, byte %d".formatted(entry.name(), at));
    }
    int start = at + HEADER + file.u16(at + 26) + file.u16(at + 28);
    if (entry.packed() < 0 || entry.packed() > directory || start + entry.packed() > directory) {
      throw FileFault.CUT_OFF.refusal("part " + entry.name() + " runs into the list of parts");
    }
    checkHeader(entry, at);
    data.put(entry, start);
    long end = start + entry.packed();
    return entry.hasDescriptor() ? endOfDescriptor(entry, (int) end, directory) : end;
  }

  private void checkHeader(ZipEntry entry, int at) {
    int nameLength = file.u16(at + 26);
    var large = ZipEntry.zip64(file.slice(at + HEADER + nameLength, file.u16(at + 28)));
    boolean same =
        file.u16(at + 8) == entry.method()
            && (file.u16(at + 6) & ~8 & 0x7FF) == (entry.flags() & ~8 & 0x7FF)
            && new String(file.copy(at + HEADER, nameLength), StandardCharsets.UTF_8)
                .equals(entry.name())
            && agrees(file.u32(at + 14), entry.crc(), entry)
            && agrees(size(file.u32(at + 22), large, 0), entry.size(), entry)
            && agrees(size(file.u32(at + 18), large, 8), entry.packed(), entry);
    if (!same) {
      throw FileFault.AMBIGUOUS.refusal(
          "part %s says one thing at byte %d and another in the list of parts"
              .formatted(entry.name(), at));
    }
  }

  private static long size(long plain, Bytes large, int at) {
    return plain == ELSEWHERE && large.has(at, 8) ? large.i64(at) : plain;
  }

  /** Where sizes follow the data they may be nought, or left open, in front of it. */
  private static boolean agrees(long local, long listed, ZipEntry entry) {
    return local == listed || (entry.hasDescriptor() && (local == 0 || local == ELSEWHERE));
  }

  /** The descriptor behind the data, in any of its four shapes. */
  private long endOfDescriptor(ZipEntry entry, int at, int directory) {
    for (int signature = 4; signature >= 0; signature -= 4) {
      for (int width = 4; width <= 8; width += 4) {
        int end = at + signature + 4 + 2 * width;
        if (end <= directory && isDescriptor(entry, at, signature, width)) {
          return end;
        }
      }
    }
    throw FileFault.DAMAGED.refusal(
        "part %s does not end as the list says, at byte %d".formatted(entry.name(), at));
  }

  private boolean isDescriptor(ZipEntry entry, int at, int signature, int width) {
    int from = at + signature;
    boolean marked = signature == 0 || file.holds(at, (byte) 'P', (byte) 'K', (byte) 7, (byte) 8);
    return marked
        && file.u32(from) == entry.crc()
        && number(from + 4, width) == entry.packed()
        && number(from + 4 + width, width) == entry.size();
  }

  private long number(int at, int width) {
    return width == 4 ? file.u32(at) : file.i64(at);
  }
}
