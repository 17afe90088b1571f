package boardpack.returns.layout;

import boardpack.workbook.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The headings of a table where they may stand on a sheet.
 *
 * @param row the lowest row of the headings
 * @param found for each column of the layout that was found, the cells that head it: one, or more
 *     where it is not known which counts
 * @param missing the columns that an edition must have, and that this one lacks
 */
record Header(Grid grid, int row, Map<String, List<Cell>> found, List<ColumnLayout> missing) {
  Header {
    found = Map.copyOf(found);
    missing = List.copyOf(missing);
  }

  boolean isWhole() {
    return missing.isEmpty();
  }

  /** The cell that heads a column; only where there is one. */
  Cell heading(String column) {
    return found.getOrDefault(column, List.of()).get(0);
  }

  /** The column of the last heading that stands beside one another with those found. */
  int last() {
    int column = found.values().stream().mapToInt(cells -> cells.get(0).column()).max().orElse(0);
    while (isHeaded(column + 1)) {
      column++;
    }
    return column;
  }

  private boolean isHeaded(int column) {
    return IntStream.rangeClosed(row - 2, row).anyMatch(at -> grid.at(at, column).isPresent());
  }

  /** The same headings, some of them over other columns. */
  Header with(Map<String, Cell> moved) {
    var all = new HashMap<>(found);
    moved.forEach((column, cell) -> all.put(column, List.of(cell)));
    return new Header(grid, row, all, missing);
  }

  /** {@code Sheet1!A7}. */
  String where() {
    return grid.name() + " row " + row;
  }
}
