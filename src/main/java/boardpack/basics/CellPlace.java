package boardpack.basics;

import java.util.regex.Pattern;

/**
 * A cell of a workbook by its address.
 *
 * @param row from 1, as printed in a spreadsheet
 * @param column from 1: A is 1
 */
public record CellPlace(String sheet, int row, int column) {

  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

  /**
   * @param cell the address within its sheet, {@code F14}
   * @throws IllegalArgumentException if it is none
   */
  public static CellPlace of(String sheet, String cell) {
    var address = ADDRESS.matcher(cell);
    if (!address.matches()) {
      throw new IllegalArgumentException(cell + " is no address of a cell");
    }
    int column = 0;
    for (char letter : address.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return new CellPlace(sheet, Integer.parseInt(address.group(2)), column);
  }

  /** Whether a text is the address of a cell within its sheet, {@code F14}. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** The address within its sheet, {@code F14}. */
  public String cell() {
    return columnName(column) + row;
  }

  /** 1 is {@code A}, 27 is {@code AA}. */
  public static String columnName(int column) {
    var name = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.toString();
  }

  /** {@code I&E!F14}. */
  @Override
  public String toString() {
    return sheet + "!" + cell();
  }
}
