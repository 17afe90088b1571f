package boardpack.workbook.form;

/** How a cell shows its value. */
public enum NumberForm {
  TEXT("@", 24),
  MONEY("#,##0.0", 13),
  ONE_DECIMAL("#,##0.0", 11),
  TWO_DECIMALS("#,##0.00", 11),
  FOUR_DECIMALS("#,##0.0000", 12),
  WHOLE("0", 10),
  DATE("yyyy-mm-dd", 12);

  private final String code;
  private final int width;

  NumberForm(String code, int width) {
    this.code = code;
    this.width = width;
  }

  String code() {
    return code;
  }

  /** In characters: wide enough for the values of its kind. */
  int width() {
    return width;
  }
}
