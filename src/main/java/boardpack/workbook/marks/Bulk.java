package boardpack.workbook.marks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** How much a workbook holds: one that fills the memory is not opened to be marked. */
public final class Bulk {
  private static final int MOST_INFLATED = 16 << 20;
  private static final int MOST_OLD_FORMAT = 4 << 20;

  private Bulk() {}

  /** Whether it can be held in memory as a whole, with room to spare. */
  public static boolean isModest(byte[] file) throws IOException {
    boolean isPackage = file.length > 1 && file[0] == 'P' && file[1] == 'K';
    return isPackage ? isModestPackage(file) : file.length <= MOST_OLD_FORMAT;
  }

  private static boolean isModestPackage(byte[] file) throws IOException {
    var buffer = new byte[1 << 16];
    long inflated = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          inflated += read;
          if (inflated > MOST_INFLATED) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
