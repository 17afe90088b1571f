package boardpack.workbook.xls;

import boardpack.workbook.FileFault;
import java.util.Map;
import java.util.TreeMap;

/** Where the sheets of a workbook stream lie: none within another. */
final class Extents {
  private final TreeMap<Long, Long> ends = new TreeMap<>();

  /** Refuses a sheet that begins within one that was read already. */
  void check(long start) {
    Map.Entry<Long, Long> before = ends.floorEntry(start);
    if (before != null && start < before.getValue()) {
      throw overlap(start);
    }
  }

  /** Enters a sheet that was read; refuses it if another one lies within it. */
  void add(long start, long end) {
    Long next = ends.higherKey(start);
    if (next != null && next < end) {
      throw overlap(next);
    }
    ends.put(start, end);
  }

  private static RuntimeException overlap(long at) {
    return FileFault.AMBIGUOUS.refusal("two sheets share its bytes, at byte " + at);
  }
}
