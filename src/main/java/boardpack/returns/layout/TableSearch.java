package boardpack.returns.layout;

import boardpack.workbook.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a table of a layout stands in a file.
 *
 * @param whole the places that have all its headings, and its title
 * @param near the place that has most of them, if none has all
 */
record TableSearch(TableLayout table, List<Header> whole, Optional<Header> near) {
  TableSearch {
    whole = List.copyOf(whole);
  }

  /**
   * @param titles how the titles of all tables of the layout begin: the nearest above counts
   */
  static TableSearch of(TableLayout table, List<Grid> grids, List<String> titles) {
    var whole = new ArrayList<Header>();
    var others = new ArrayList<Header>();
    for (var grid : grids) {
      if (table.sheets().isEmpty() || Words.isOneOf(grid.name(), table.sheets())) {
        for (var header : new Headers(grid, table).all()) {
          boolean isTitled = isTitled(table, header, titles);
          (header.isWhole() && isTitled ? whole : isTitled ? others : new ArrayList<Header>())
              .add(header);
        }
      }
    }
    return new TableSearch(table, visible(whole), others.stream().max(byFound()));
  }

  /** How much of what must be there is there, 0 to 1. */
  double share() {
    if (!whole.isEmpty()) {
      return 1;
    }
    long needed = table.columns().values().stream().filter(column -> !column.optional()).count();
    return near.map(header -> 1.0 - (double) header.missing().size() / needed).orElse(0.0);
  }

  /** In words, what was looked for in vain. */
  String missed() {
    if (near.isEmpty()) {
      return table.titles().isEmpty()
          ? "no sheet has its headings"
          : "no sheet has its title above its headings";
    }
    var header = near.get();
    return "%s lacks %s"
        .formatted(
            header.where(),
            String.join(
                ", ", header.missing().stream().limit(3).map(ColumnLayout::words).toList()));
  }

  private static Comparator<Header> byFound() {
    return Comparator.comparingInt(header -> -header.missing().size());
  }

  /** Where a hidden sheet holds the same, the one that people see counts. */
  private static List<Header> visible(List<Header> whole) {
    var seen = whole.stream().filter(header -> !header.grid().isHidden()).toList();
    return seen.isEmpty() ? whole : seen;
  }

  private static boolean isTitled(TableLayout table, Header header, List<String> titles) {
    if (table.titles().isEmpty()) {
      return true;
    }
    var rows = header.grid().rows().headMap(header.row(), false).descendingMap();
    for (var row : rows.values()) {
      for (var cell : row.values()) {
        if (begins(header.grid(), cell, titles)) {
          return begins(header.grid(), cell, table.titles());
        }
      }
    }
    return false;
  }

  private static boolean begins(Grid grid, Cell cell, List<String> titles) {
    return grid.words(cell)
        .filter(words -> titles.stream().anyMatch(words::startsWith))
        .isPresent();
  }
}
