package boardpack.workbook;

import boardpack.workbook.container.ZipParts;
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
   */
  public static boolean isWhole(byte[] bytes) {
    if (startsWithNoughts(bytes)) {
      return false;
    }
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K'
        ? isWholePackage(bytes)
        : Workbooks.read("", bytes).findings().stream()
            .noneMatch(finding -> MAY_STILL_COME.contains(finding.code()));
  }

  private static boolean isWholePackage(byte[] bytes) {
    try {
      ZipParts.of(bytes);
      return true;
    } catch (Refused refused) {
      return !MAY_STILL_COME.contains(refused.finding().code());
    }
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
