package boardpack.workbook;

import java.util.Locale;

/** What a file is, by its first bytes; its name only decides whether plain text is CSV. */
enum FileKind {
  XLSX("an Excel workbook", ".xlsx"),
  XLS("a workbook of Excel 97 to 2003", ".xls"),
  CSV("comma-separated text", ".csv");

  private static final int LOOKED_AT = 4096;
  private final String words;
  private final String ending;

  FileKind(String words, String ending) {
    this.words = words;
    this.ending = ending;
  }

  /** As people call it. */
  String words() {
    return words + " (" + ending + ")";
  }

  boolean suits(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /**
   * @throws Refused if it is none that can be read, by its right name
   */
  static FileKind of(String fileName, byte[] bytes) {
    if (bytes.length == 0) {
      throw FileFault.EMPTY.refusal();
    }
    if (starts(bytes, 'P', 'K')) {
      return XLSX;
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return XLS;
    }
    var other = Signature.of(bytes);
    if (other.isPresent()) {
      throw FileFault.WRONG_KIND.refusal(other.get());
    }
    if (CSV.suits(fileName)) {
      return CSV;
    }
    throw FileFault.WRONG_KIND.refusal(
        isText(bytes) ? "text, whatever its name says" : "a file of an unknown kind");
  }

  private static boolean starts(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether it begins as UTF-8 or Windows text does. */
  private static boolean isText(byte[] bytes) {
    int foreign = 0;
    for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
      int one = bytes[i] & 0xFF;
      if (one < ' ' && one != '\n' && one != '\r' && one != '\t') {
        return false;
      }
      foreign += one > '~' ? 1 : 0;
    }
    return foreign * 3 < bytes.length;
  }
}
