package boardpack.workbook;

import boardpack.basics.Checked;
import java.util.Set;

/** Whether the bytes of a file are all there, or are still being copied. */
public final class Completeness {
  private static final Set<String> MAY_STILL_COME =
      Set.of(FileFault.EMPTY.code(), FileFault.CUT_OFF.code(), FileFault.DAMAGED.code());
  private static final int START = 8;

  private Completeness() {}

  /**
   * False where more may come: no end record, a checksum that does not hold, noughts where the
   * beginning should be. Whatever else is wrong will not be mended by waiting.
   *
   * @param opened what was made of the bytes
   */
  public static boolean isWhole(byte[] bytes, Checked<?> opened) {
    return !startsWithNoughts(bytes)
        && opened.findings().stream().noneMatch(finding -> MAY_STILL_COME.contains(finding.code()));
  }

  private static boolean startsWithNoughts(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, START); i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
