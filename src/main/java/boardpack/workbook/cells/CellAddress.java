package boardpack.workbook.cells;

import java.util.OptionalLong;

/** Addresses such as {@code AB12}, exactly as spreadsheets write them. */
public final class CellAddress {
  public static final int LAST_ROW = 1_048_576;
  public static final int LAST_COLUMN = 16_384;

  private CellAddress() {}

  /** Row and column in one number, or empty if that is no address within a sheet. */
  public static OptionalLong parse(String text) {
    int at = 0;
    int column = 0;
    while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && at < 3) {
      column = column * 26 + text.charAt(at++) - 'A' + 1;
    }
    int row = row(text.substring(at));
    boolean inside = at > 0 && column <= LAST_COLUMN && row > 0;
    return inside ? OptionalLong.of(pack(row, column)) : OptionalLong.empty();
  }

  /** A row's number, or 0 if the text is none. */
  public static int row(String text) {
    if (text.isEmpty() || text.length() > 7 || text.charAt(0) == '0') {
      return 0;
    }
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      row = row * 10 + digit;
    }
    return row <= LAST_ROW ? row : 0;
  }

  static long pack(int row, int column) {
    return (long) row << 32 | column;
  }

  public static int rowOf(long packed) {
    return (int) (packed >>> 32);
  }

  public static int columnOf(long packed) {
    return (int) packed;
  }
}
