package boardpack.basics;

/**
 * A cell of a workbook by its address.
 *
 * @param row from 1, as printed in a spreadsheet
 * @param column from 1: A is 1
 */
public record CellPlace(String sheet, int row, int column) {

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
