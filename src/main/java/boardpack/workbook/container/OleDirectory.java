package boardpack.workbook.container;

import boardpack.workbook.FileFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The directory of an OLE file, walked from its root without running in circles. */
final class OleDirectory {
  private static final int ENTRY = 128;
  private final Bytes bytes;

  private OleDirectory(Bytes bytes) {
    this.bytes = bytes;
  }

  static OleDirectory of(Bytes bytes) {
    if (bytes.length() < ENTRY || bytes.u8(66) != OleEntry.ROOT) {
      throw FileFault.DAMAGED.refusal("its directory has no root");
    }
    return new OleDirectory(bytes);
  }

  OleEntry root() {
    return entry(0);
  }

  List<OleEntry> topLevel() {
    var found = new ArrayList<OleEntry>();
    var seen = new BitSet();
    var ahead = new ArrayDeque<Integer>();
    ahead.add(root().child());
    while (!ahead.isEmpty()) {
      int index = ahead.remove();
      if (index < 0) {
        continue;
      }
      if (index >= bytes.length() / ENTRY || seen.get(index)) {
        throw FileFault.DAMAGED.refusal("its directory runs in circles, or out of the file");
      }
      seen.set(index);
      var entry = entry(index);
      if (entry.isKnown()) {
        found.add(entry);
      }
      ahead.add(entry.left());
      ahead.add(entry.right());
    }
    return found;
  }

  private OleEntry entry(int index) {
    var raw = bytes.slice(index * ENTRY, ENTRY);
    int length = Math.min(64, raw.u16(64));
    var name = new String(raw.copy(0, Math.max(0, length - 2)), StandardCharsets.UTF_16LE);
    return new OleEntry(
        name, raw.u8(66), raw.i32(68), raw.i32(72), raw.i32(76), raw.i32(116), raw.u32(120));
  }
}
