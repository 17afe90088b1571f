package boardpack.workbook;

import java.util.List;
import java.util.Set;

/**
 * One sheet: its cells that are not blank, by row and then column.
 *
 * @param hidden whether the sender hid the sheet (plainly or "very")
 * @param hiddenRows numbers of the rows that the sender hid
 */
public record Sheet(String name, boolean hidden, List<Cell> cells, Set<Integer> hiddenRows) {
  public Sheet {
    cells = List.copyOf(cells);
    hiddenRows = Set.copyOf(hiddenRows);
  }
}
