package boardpack.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook as it would be with a macro in it: the part is there, and holds nothing. */
final class MacroWorkbook {
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2016, 4, 1, 0, 0);
  private static final String PLAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

  private MacroWorkbook() {}

  static byte[] of(byte[] workbook) {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
        var to = new ZipOutputStream(out)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        var content = from.readAllBytes();
        boolean isTypes = entry.getName().startsWith("[Content_Types]");
        put(to, entry.getName(), isTypes ? macroTypes(content) : content);
      }
      put(to, "xl/vbaProject.bin", new byte[512]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] macroTypes(byte[] types) {
    return new String(types, StandardCharsets.UTF_8)
        .replace(PLAIN, WITH_MACROS)
        .replace(
            "</Types>",
            "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                + "</Types>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream to, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    to.putNextEntry(entry);
    to.write(content);
    to.closeEntry();
  }
}
