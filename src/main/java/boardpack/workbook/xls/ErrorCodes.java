package boardpack.workbook.xls;

/** The errors that a cell can show, by their number. */
final class ErrorCodes {
  private ErrorCodes() {}

  static String name(int code) {
    return switch (code) {
      case 0x00 -> "#NULL!";
      case 0x07 -> "#DIV/0!";
      case 0x0F -> "#VALUE!";
      case 0x17 -> "#REF!";
      case 0x1D -> "#NAME?";
      case 0x24 -> "#NUM!";
      case 0x2A -> "#N/A";
      case 0x2B -> "#GETTING_DATA";
      default -> "#ERROR" + code;
    };
  }
}
