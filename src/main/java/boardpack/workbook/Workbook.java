package boardpack.workbook;

import java.util.List;

/**
 * A spreadsheet file as it was read, safely and strictly.
 *
 * @param file its name as received
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param sheets in the order of the tabs
 */
public record Workbook(String file, String sha256, List<Sheet> sheets) {
  public Workbook {
    sheets = List.copyOf(sheets);
  }
}
