package boardpack.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks told as text, made into files that are sent: a {@code #} before a sheet's name, then
 * its rows.
 *
 * <pre>
 * # Cash and capital
 * line_code | line | ytd_plan | ytd_actual
 * CASH | Cash and equivalents at period end | 2310 | 1200.5
 * </pre>
 *
 * The same text gives the same bytes, so that a file's SHA-256 can be part of what is expected.
 */
final class GivenWorkbooks {
  private final Map<String, List<String>> texts;

  private GivenWorkbooks(Map<String, List<String>> texts) {
    this.texts = texts;
  }

  static GivenWorkbooks in(Path folder) {
    var texts = new TreeMap<String, List<String>>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        var name = String.valueOf(file.getFileName()).replace(".txt", ".xlsx");
        texts.put(name, Files.readAllLines(file));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new GivenWorkbooks(texts);
  }

  /** The same, but for one line of one workbook. */
  GivenWorkbooks changing(String file, String line, String into) {
    var changed = new TreeMap<>(texts);
    var lines = new ArrayList<>(texts.get(file));
    int at = lines.indexOf(line);
    if (at < 0) {
      throw new IllegalArgumentException(file + " has no line " + line);
    }
    lines.set(at, into);
    changed.put(file, lines);
    return new GivenWorkbooks(changed);
  }

  /** Writes the workbooks into a folder. */
  void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var text : texts.entrySet()) {
      Files.write(folder.resolve(text.getKey()), workbook(text.getValue()));
    }
  }

  private static byte[] workbook(List<String> lines) throws IOException {
    try (var book = new XSSFWorkbook()) {
      var day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      for (var line : lines) {
        if (line.startsWith("# ")) {
          book.createSheet(line.substring(2));
        } else if (!line.isBlank()) {
          row(book, line, day);
        }
      }
      book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return withoutTimes(bytes.toByteArray());
    }
  }

  private static void row(XSSFWorkbook book, String line, CellStyle day) {
    var sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
    var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    var words = line.split(" \\| ?", -1);
    for (int column = 0; column < words.length; column++) {
      if (!words[column].isBlank()) {
        fill(row.createCell(column), words[column].strip(), day);
      }
    }
  }

  private static void fill(Cell cell, String words, CellStyle day) {
    if (words.matches("-?\\d{1,12}(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(words));
    } else if (words.matches("\\d{4}-\\d\\d-\\d\\d")) {
      cell.setCellValue(LocalDate.parse(words));
      cell.setCellStyle(day);
    } else {
      cell.setCellValue(words);
    }
  }

  private static byte[] withoutTimes(byte[] zipped) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(zipped));
        var to = new ZipOutputStream(bytes)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        var timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        to.putNextEntry(timeless);
        from.transferTo(to);
      }
    }
    return bytes.toByteArray();
  }
}
