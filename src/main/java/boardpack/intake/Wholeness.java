package boardpack.intake;

import boardpack.basics.Checked;
import boardpack.workbook.Completeness;
import boardpack.workbook.CsvFault;
import boardpack.workbook.Notice;
import boardpack.workbook.Workbook;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Whether all of a file is there, as far as its content tells. */
final class Wholeness {
  private Wholeness() {}

  /** False as long as it looks like the beginning of something: then it is worth waiting. */
  static boolean of(Path file) throws IOException {
    var bytes = bytes(file);
    return isText(file.getFileName().toString())
        ? endsItsLine(bytes)
        : bytes.length > 0 && Completeness.isWhole(bytes);
  }

  /** The bytes of a file, without following a link, and no more than are ever read. */
  static byte[] bytes(Path file) throws IOException {
    try (var stream =
        Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return stream.readNBytes(Workbooks.MOST_BYTES + 1);
    }
  }

  /** Opens what was received. Text that stops in the middle of a line may have lost a digit. */
  static Checked<Workbook> opened(String name, byte[] bytes) {
    var read = Workbooks.read(name, bytes);
    boolean cut =
        read.findings().stream()
            .anyMatch(finding -> finding.code().equals(Notice.NO_LINE_END.code()));
    return cut ? Checked.refused(CsvFault.CSV_CUT.ofFile()) : read;
  }

  private static boolean isText(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static boolean endsItsLine(byte[] bytes) {
    return bytes.length > 0 && bytes[bytes.length - 1] == '\n';
  }
}
