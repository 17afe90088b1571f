package boardpack.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Kinds of file that are no workbooks, known by how they begin. */
enum Signature {
  PDF("a PDF document", "%PDF"),
  GZIP("a compressed file (.gz)", "\u001F\u008B"),
  SEVEN_ZIP("a compressed archive (.7z)", "7z\u00BC\u00AF"),
  RAR("a compressed archive (.rar)", "Rar!"),
  RTF("a rich text document (.rtf)", "{\\rtf"),
  PNG("a picture (.png)", "\u0089PNG"),
  JPEG("a picture (.jpg)", "\u00FF\u00D8\u00FF"),
  GIF("a picture (.gif)", "GIF8"),
  TIFF("a picture (.tif)", "II*\u0000"),
  PROGRAM("a program", "MZ"),
  LINUX_PROGRAM("a program", "\u007FELF"),
  SCRIPT("a script", "#!"),
  SQLITE("a database (SQLite)", "SQLite format 3"),
  ACCESS("a database (Access)", "\u0000\u0001\u0000\u0000Standard "),
  SYLK("a SYLK spreadsheet (.slk)", "ID;"),
  EXCEL_2("a workbook of Excel 2, or a part of one", "\u0009\u0000\u0004\u0000"),
  EXCEL_3("a workbook of Excel 3, or a part of one", "\u0009\u0002\u0006\u0000"),
  EXCEL_4("a workbook of Excel 4, or a part of one", "\u0009\u0004\u0006\u0000"),
  EXCEL_STREAM("a part of an old Excel workbook", "\u0009\u0008"),
  WEB_ARCHIVE("a web archive (.mht)", "MIME-Version:"),
  HTML("a web page (HTML)", "<html", "<!doctype html", "<table", "<head", "<body", "<div", "<meta"),
  SPREADSHEET_2003("an XML Spreadsheet of Excel 2003", "<?mso-application progid=\"excel.sheet\""),
  XML("an XML file", "<?xml", "<");

  private static final int LOOKED_AT = 2048;
  private static final String SPREADSHEET_XML = "urn:schemas-microsoft-com:office:spreadsheet";
  private final String words;
  private final String[] starts;

  Signature(String words, String... starts) {
    this.words = words;
    this.starts = starts;
  }

  /** Its name in words; empty if the file begins like none of these. */
  static Optional<String> of(byte[] bytes) {
    var raw = text(bytes, StandardCharsets.ISO_8859_1);
    for (var signature : values()) {
      for (var start : signature.starts) {
        if (signature.ordinal() < WEB_ARCHIVE.ordinal() && raw.startsWith(start)) {
          return Optional.of(signature.words);
        }
      }
    }
    return markup(text(bytes, charset(bytes)).replace("\uFEFF", "").stripLeading());
  }

  private static Optional<String> markup(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<") && lower.contains(SPREADSHEET_XML)) {
      return Optional.of(SPREADSHEET_2003.words);
    }
    for (int i = WEB_ARCHIVE.ordinal(); i < values().length; i++) {
      for (var start : values()[i].starts) {
        if (lower.startsWith(start.toLowerCase(Locale.ROOT))) {
          return Optional.of(values()[i].words);
        }
      }
    }
    return Optional.empty();
  }

  private static String text(byte[] bytes, Charset charset) {
    return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), charset);
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length < 2) {
      return StandardCharsets.UTF_8;
    }
    return switch ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) {
      case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
      case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }
}
