package boardpack.workbook.xlsx;

import boardpack.workbook.FileFault;
import boardpack.workbook.container.ZipParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells a plain workbook from everything else that comes in a zip file. */
final class PackageKind {
  private static final String PLAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private PackageKind() {}

  /** Refuses, by its right name, a package that is not Office's at all. */
  static void refuseForeign(ZipParts parts) {
    if (parts.has("mimetype") && parts.size("mimetype") < 200) {
      throw FileFault.WRONG_KIND.refusal(openDocument(text(parts, "mimetype")));
    }
    if (!parts.has(ContentTypes.PART)) {
      if (parts.names().stream().anyMatch(name -> name.startsWith("xl/"))) {
        throw FileFault.PART_MISSING.refusal(ContentTypes.PART + ", which says what each part is");
      }
      throw FileFault.WRONG_KIND.refusal(zip(parts));
    }
  }

  private static String openDocument(String type) {
    return type.contains("opendocument.spreadsheet")
        ? "an OpenDocument spreadsheet (.ods)"
        : "a document of another kind (" + type + ")";
  }

  private static String zip(ZipParts parts) {
    boolean packed =
        parts.names().stream().anyMatch(name -> name.matches(".*\\.(xlsx|xls|xlsm|csv)"));
    return packed ? "a zip file with workbooks in it" : "a zip file";
  }

  /** Refuses a package whose main part is anything but a plain workbook. */
  static void refuseOther(String part, String type) {
    if (type.equals(PLAIN)) {
      return;
    }
    if (type.contains("sheet.binary")) {
      throw FileFault.WRONG_KIND.refusal("a binary workbook (.xlsb)");
    }
    if (type.contains("macroenabled") || type.contains("addin")) {
      throw FileFault.MACROS.refusal(part + " is macro-enabled");
    }
    throw FileFault.WRONG_KIND.refusal(named(type));
  }

  private static String named(String type) {
    if (type.contains("spreadsheetml.template")) {
      return "an Excel template (.xltx)";
    }
    if (type.contains("wordprocessingml")) {
      return "a Word document";
    }
    if (type.contains("presentationml")) {
      return "a PowerPoint presentation";
    }
    return type.isEmpty() ? "a package of an unknown kind" : "a package of the kind " + type;
  }

  private static String text(ZipParts parts, String name) {
    try (var bytes = parts.open(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException damaged) {
      throw FileFault.DAMAGED.refusal("part " + name + " cannot be unpacked");
    }
  }
}
