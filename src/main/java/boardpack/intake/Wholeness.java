package boardpack.intake;

import boardpack.basics.Checked;
import boardpack.returns.ReturnReader;
import boardpack.workbook.Completeness;
import boardpack.workbook.CsvFault;
import boardpack.workbook.Notice;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** Whether all of a file is there, as far as its content tells, and when it belongs. */
final class Wholeness {
  private Wholeness() {}

  /**
   * What a look into a file tells.
   *
   * @param whole false as long as it looks like the beginning of something: then waiting is worth
   *     it
   * @param stated month and submission as its Covers state them, as text that sorts; empty where
   *     they say none
   */
  record Content(boolean whole, String stated) {
    static final Content NOTHING = new Content(false, "");
  }

  static Content of(Path file) throws IOException {
    var bytes = bytes(file);
    if (bytes.length == 0) {
      return Content.NOTHING;
    }
    if (isText(file.getFileName().toString())) {
      return new Content(endsItsLine(bytes), "");
    }
    var opened = ReturnReader.glanceAtCovers(bytes);
    return new Content(Completeness.isWhole(bytes, opened), stated(opened));
  }

  /** Whatever is wrong with a Cover is said when it is judged. */
  private static String stated(Checked<List<Sheet>> opened) {
    try {
      return opened.value().flatMap(ReturnReader::stated).orElse("");
    } catch (RuntimeException saidLater) {
      return "";
    }
  }

  /** The bytes of a file, without following a link, and no more than are ever read. */
  static byte[] bytes(Path file) throws IOException {
    try (var stream =
        Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return stream.readNBytes(Workbooks.MOST_BYTES + 1);
    }
  }

  static Checked<Workbook> opened(String name, byte[] bytes) {
    return opened(name, bytes, Workbooks.sha256(bytes));
  }

  /** Opens what was received. Text that stops in the middle of a line may have lost a digit. */
  static Checked<Workbook> opened(String name, byte[] bytes, String sha256) {
    var read = Workbooks.read(name, bytes, sha256);
    boolean cut =
        read.findings().stream()
            .anyMatch(finding -> finding.code().equals(Notice.NO_LINE_END.code()));
    return cut ? Checked.refused(CsvFault.CSV_CUT.ofFile()) : read;
  }

  private static boolean isText(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static boolean endsItsLine(byte[] bytes) {
    return bytes[bytes.length - 1] == '\n';
  }
}
