package boardpack.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook as the parts it consists of, each of which a test may replace or leave out. */
final class GivenWorkbook {
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String TEXTS = "xl/sharedStrings.xml";
  static final String STYLES = "xl/styles.xml";
  static final String MAIN = "xl/workbook.xml";
  static final String LINKS = "xl/_rels/workbook.xml.rels";
  static final String TYPES = "[Content_Types].xml";
  private static final String NAMESPACE =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2017, 5, 9, 12, 0);
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private GivenWorkbook() {}

  /** One sheet named Return with these rows; styles 0 to 2 are plain, a date, a time. */
  static GivenWorkbook rows(String rows) {
    var workbook = new GivenWorkbook();
    workbook.part(
        TYPES,
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        </Types>""");
    workbook.part("_rels/.rels", links("rId1 officeDocument xl/workbook.xml"));
    workbook.part(
        MAIN,
        "<workbook"
            + NAMESPACE
            + "><sheets><sheet name=\"Return\" sheetId=\"1\" r:id=\"rId1\"/>"
            + "</sheets></workbook>");
    workbook.part(
        LINKS,
        links(
            "rId1 worksheet worksheets/sheet1.xml",
            "rId2 styles styles.xml",
            "rId3 sharedStrings sharedStrings.xml"));
    workbook.part(
        STYLES,
        "<styleSheet"
            + NAMESPACE
            + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
            + "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/>"
            + "</cellXfs></styleSheet>");
    workbook.part(TEXTS, "<sst" + NAMESPACE + "><si><t>Pay</t></si><si><t>Agency</t></si></sst>");
    return workbook.sheet("<sheetData>" + rows + "</sheetData>");
  }

  GivenWorkbook sheet(String inside) {
    return part(SHEET, "<worksheet" + NAMESPACE + ">" + inside + "</worksheet>");
  }

  GivenWorkbook workbook(String inside) {
    return part(MAIN, "<workbook" + NAMESPACE + ">" + inside + "</workbook>");
  }

  GivenWorkbook part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  GivenWorkbook part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  GivenWorkbook without(String name) {
    parts.remove(name);
    return this;
  }

  GivenWorkbook replace(String name, String old, String fresh) {
    return part(name, text(name).replace(old, fresh));
  }

  String text(String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  /** Relationships, each {@code id kind target}, {@code !target} where it is outside. */
  static String links(String... links) {
    var text =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (var link : links) {
      var words = link.split(" ", 3);
      boolean outside = words[2].startsWith("!");
      text.append("<Relationship Id=\"").append(words[0]).append("\" Type=\"").append(RELATIONS);
      text.append(words[1]).append("\" Target=\"").append(words[2].substring(outside ? 1 : 0));
      text.append(outside ? "\" TargetMode=\"External\"/>" : "\"/>");
    }
    return text.append("</Relationships>").toString();
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return bytes.toByteArray();
  }
}
