package boardpack.workbook;

import boardpack.basics.Checked;
import boardpack.basics.Finding;
import boardpack.workbook.csv.CsvReader;
import boardpack.workbook.xls.XlsReader;
import boardpack.workbook.xlsx.XlsxReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads spreadsheet files that strangers sent. What a file is, is read from inside it. A file whose
 * package is damaged, ambiguous, encrypted or not self-contained is refused whole; a cell whose
 * value cannot be trusted is {@link CellValue.Unreadable}, with a finding that says why.
 */
public final class Workbooks {
  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 64 << 20;

  private Workbooks() {}

  /**
   * Reads a file from disk, without following a link.
   *
   * @throws IOException if the disk does not give it
   */
  public static Checked<Workbook> read(Path file) throws IOException {
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      return Checked.refused(FileFault.TOO_BIG.ofFile(size, MOST_BYTES));
    }
    try (var stream =
        Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return read(nameOf(file), stream.readNBytes(MOST_BYTES + 1));
    }
  }

  private static String nameOf(Path file) {
    var name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  /**
   * @param fileName as it was received
   */
  public static Checked<Workbook> read(String fileName, byte[] bytes) {
    return read(fileName, bytes, sha256(bytes));
  }

  /**
   * @param fileName as it was received
   * @param sha256 of the bytes, from one who has worked it out already
   */
  public static Checked<Workbook> read(String fileName, byte[] bytes, String sha256) {
    return checked(
        bytes, findings -> new Workbook(fileName, sha256, sheets(fileName, bytes, findings)));
  }

  /**
   * Reads some sheets of an Excel workbook, to learn what it may be: that all of its package is
   * there is checked as ever, what it points to is left to a proper reading.
   *
   * @param wanted by the name of the tab
   */
  public static Checked<List<Sheet>> glance(byte[] bytes, Predicate<String> wanted) {
    return checked(
        bytes,
        findings ->
            FileKind.of("", bytes) == FileKind.XLSX
                ? XlsxReader.glance(bytes, wanted, findings)
                : sheets("", bytes, findings));
  }

  private static <T> Checked<T> checked(byte[] bytes, Function<List<Finding>, T> reading) {
    var findings = new ArrayList<Finding>();
    try {
      if (bytes.length > MOST_BYTES) {
        throw FileFault.TOO_BIG.refusal(bytes.length, MOST_BYTES);
      }
      return Checked.of(reading.apply(findings), findings);
    } catch (Refused refused) {
      return Checked.refused(refused.finding());
    } catch (RuntimeException | StackOverflowError unforeseen) {
      return Checked.refused(FileFault.UNFORESEEN.ofFile());
    }
  }

  private static List<Sheet> sheets(String fileName, byte[] bytes, List<Finding> findings) {
    var kind = FileKind.of(fileName, bytes);
    if (!kind.suits(fileName)) {
      findings.add(Notice.OTHER_NAME.ofFile(kind.words()));
    }
    return switch (kind) {
      case XLSX -> XlsxReader.read(bytes, findings);
      case XLS -> XlsReader.read(bytes, findings);
      case CSV -> List.of(CsvReader.read(bytes, stem(fileName), findings));
    };
  }

  private static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot <= 0 ? fileName : fileName.substring(0, dot);
  }

  /** The SHA-256 of some bytes, lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
