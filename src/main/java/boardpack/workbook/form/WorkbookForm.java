package boardpack.workbook.form;

import boardpack.workbook.SharedStrings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of a fixed shape, laid out once and filled in as often as needed: only the cells are
 * written anew. Neither clock nor place nor order shows in the bytes. Safe to share between
 * threads.
 */
public final class WorkbookForm {
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2016, 4, 1, 0, 0);

  private final Map<String, byte[]> parts = new TreeMap<>(PACKAGE_ORDER);
  private final List<SheetPart> sheets;

  /** The two parts that a reader looks for first, then by name. */
  private static final Comparator<String> PACKAGE_ORDER =
      Comparator.comparing((String name) -> !name.startsWith("[Content_Types]"))
          .thenComparing(name -> !name.startsWith("_rels/"))
          .thenComparing(Comparator.naturalOrder());

  public WorkbookForm(List<FormSheet> layouts) {
    var layout = new FormLayout(layouts);
    var styles = layout.styleIndexes();
    readParts(layout.bytes());
    sheets =
        IntStream.rangeClosed(1, layouts.size())
            .mapToObj(number -> "xl/worksheets/sheet" + number + ".xml")
            .map(name -> new SheetPart(name, partNamed(name), styles))
            .toList();
  }

  /**
   * @param rows the rows of each sheet, sheets in the order of the layout, rows by number
   */
  public byte[] filledWith(List<List<FormRow>> rows) {
    var strings = new SharedStrings();
    var filled = new TreeMap<>(parts);
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      var part = sheets.get(sheet);
      filled.put(part.name(), part.filledWith(rows.get(sheet), strings));
    }
    filled.put(SharedStrings.PART, strings.xml());
    return zip(filled);
  }

  private void readParts(byte[] workbook) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private String partNamed(String name) {
    var part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("The layout has no part " + name);
    }
    return new String(part, StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream(64 * 1024);
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
