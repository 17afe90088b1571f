package boardpack.workbook.container;

import boardpack.workbook.FileFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The sectors of an OLE file and the table that chains them; no chain is followed in circles. */
final class OleSectors {
  private static final int HEADER = 512;
  private static final int LISTED_IN_HEADER = 109;
  private static final int MINI = 64;
  private final Bytes file;
  private final int size;
  private final int count;
  private final int[] next;

  OleSectors(Bytes file) {
    this.file = file;
    if (!file.has(0, HEADER)) {
      throw FileFault.CUT_OFF.refusal("it stops within its header, at byte " + file.length());
    }
    int shift = file.u16(30);
    if ((shift != 9 && shift != 12) || file.u16(28) != 0xFFFE || file.u16(32) != 6) {
      throw FileFault.DAMAGED.refusal("its header is no header, byte 28");
    }
    size = 1 << shift;
    count = (file.length() - 1) / size;
    next = table(tableSectors());
  }

  private List<Integer> tableSectors() {
    long claimed = file.u32(44);
    if (claimed > count) {
      throw FileFault.CUT_OFF.refusal("its sector table is larger than the file");
    }
    var sectors = new ArrayList<Integer>();
    for (int i = 0; i < Math.min(claimed, LISTED_IN_HEADER); i++) {
      sectors.add(file.i32(76 + 4 * i));
    }
    int list = file.i32(68);
    var seen = new BitSet();
    while (sectors.size() < claimed) {
      int at = start(list);
      if (seen.get(list)) {
        throw circles();
      }
      seen.set(list);
      for (int i = 0; i < size / 4 - 1 && sectors.size() < claimed; i++) {
        sectors.add(file.i32(at + 4 * i));
      }
      list = file.i32(at + size - 4);
    }
    return sectors;
  }

  private int[] table(List<Integer> sectors) {
    var table = new int[sectors.size() * (size / 4)];
    int to = 0;
    for (int sector : sectors) {
      int at = start(sector);
      for (int i = 0; i < size / 4; i++) {
        table[to++] = file.i32(at + 4 * i);
      }
    }
    return table;
  }

  /** Where a whole sector begins. */
  private int start(int sector) {
    if (sector < 0 || sector >= count || !file.has((sector + 1L) * size, size)) {
      throw FileFault.CUT_OFF.refusal(
          "it points to sector %d, which is not in the file".formatted(sector));
    }
    return (sector + 1) * size;
  }

  Bytes directory() {
    return join(chain(file.i32(48), next), Long.MAX_VALUE);
  }

  /** Small streams lie within the root's own stream. */
  Bytes stream(OleEntry entry, OleEntry root) {
    if (entry.size() >= file.u32(56)) {
      return join(chain(entry.start(), next), entry.size());
    }
    var container = join(chain(root.start(), next), Long.MAX_VALUE);
    var miniTable = join(chain(file.i32(60), next), Long.MAX_VALUE);
    var mini = new int[miniTable.length() / 4];
    Arrays.setAll(mini, i -> miniTable.i32(4 * i));
    var bytes = new byte[(int) entry.size()];
    int at = 0;
    for (int sector : chain(entry.start(), mini)) {
      int part = Math.min(MINI, bytes.length - at);
      if (!container.has((long) sector * MINI, part)) {
        throw FileFault.CUT_OFF.refusal("a small sector is not in the file");
      }
      container.copyTo(sector * MINI, bytes, at, part);
      at += part;
    }
    return whole(bytes, at, entry.size());
  }

  private static List<Integer> chain(int start, int[] table) {
    var chain = new ArrayList<Integer>();
    int sector = start;
    while (sector >= 0) {
      if (sector >= table.length) {
        throw FileFault.CUT_OFF.refusal(
            "it points to sector %d, which is not in the file".formatted(sector));
      }
      if (chain.size() >= table.length) {
        throw circles();
      }
      chain.add(sector);
      sector = table[sector];
    }
    return chain;
  }

  private Bytes join(List<Integer> sectors, long length) {
    long needed = Math.min(length, (long) sectors.size() * size);
    var bytes = new byte[(int) Math.min(needed, file.length())];
    int at = 0;
    for (int sector : sectors) {
      int part = Math.min(size, bytes.length - at);
      long from = (sector + 1L) * size;
      if (part > 0 && !file.has(from, part)) {
        throw FileFault.CUT_OFF.refusal("sector %d is not in the file".formatted(sector));
      }
      if (part > 0) {
        file.copyTo((int) from, bytes, at, part);
        at += part;
      }
    }
    return length == Long.MAX_VALUE ? new Bytes(bytes) : whole(bytes, at, length);
  }

  private static Bytes whole(byte[] bytes, int found, long size) {
    if (found < size) {
      throw FileFault.CUT_OFF.refusal(
          "a stream of %d bytes has only %d in the file".formatted(size, found));
    }
    return new Bytes(bytes);
  }

  private static RuntimeException circles() {
    return FileFault.DAMAGED.refusal("its chain of sectors runs in circles");
  }
}
