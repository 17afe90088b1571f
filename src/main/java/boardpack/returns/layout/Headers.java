package boardpack.returns.layout;

import boardpack.workbook.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the headings of a table on a sheet by their words, in whatever row and order they stand. A
 * heading over several rows stands in the lowest of them; one that is merged downwards stands above
 * blank cells. A group's heading reaches to the right, until the next one.
 */
record Headers(Grid grid, TableLayout table) {
  private static final int DEEP = 3;

  /** The rows in which headings stand, whole ones and others, from the top. */
  List<Header> all() {
    var hits = new LinkedHashMap<String, List<Cell>>();
    table.columns().values().forEach(column -> hits.put(column.name(), hits(column)));
    var rows = new TreeSet<Integer>();
    hits.values().forEach(cells -> cells.forEach(cell -> rows.add(cell.row())));
    return rows.stream().map(row -> at(row, hits)).toList();
  }

  private List<Cell> hits(ColumnLayout column) {
    return grid.holding(column.headings()).stream().filter(cell -> isUnder(cell, column)).toList();
  }

  private boolean isUnder(Cell cell, ColumnLayout column) {
    if (column.under().isEmpty()) {
      return true;
    }
    for (int row = cell.row() - 1; row >= cell.row() - DEEP; row--) {
      if (group(row, cell.column()).filter(column.under()::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The words of the group above a column. */
  private Optional<String> group(int row, int column) {
    var cells = grid.rows().get(row);
    var left = cells == null ? null : cells.floorEntry(column);
    return left == null ? Optional.empty() : grid.words(left.getValue());
  }

  private Header at(int row, Map<String, List<Cell>> hits) {
    var found = new HashMap<String, List<Cell>>();
    var missing = new ArrayList<ColumnLayout>();
    for (var column : table.columns().values()) {
      var heads =
          hits.getOrDefault(column.name(), List.of()).stream()
              .filter(cell -> stands(cell, row))
              .toList();
      if (!heads.isEmpty()) {
        found.put(column.name(), heads);
      } else if (!column.optional()) {
        missing.add(column);
      }
    }
    return new Header(grid, row, found, missing);
  }

  /** In the row itself, or above it with nothing between. */
  private boolean stands(Cell cell, int row) {
    if (cell.row() > row || cell.row() < row - DEEP + 1) {
      return false;
    }
    for (int below = cell.row() + 1; below <= row; below++) {
      if (grid.at(below, cell.column()).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Cells that head two columns of the layout at once are doubtful too. */
  static Set<Cell> shared(Header header) {
    var seen = new HashSet<Cell>();
    var shared = new HashSet<Cell>();
    header.found().values().stream()
        .filter(cells -> cells.size() == 1)
        .forEach(cells -> cells.stream().filter(cell -> !seen.add(cell)).forEach(shared::add));
    return shared;
  }
}
