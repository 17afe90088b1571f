package boardpack.workbook.cells;

import boardpack.basics.CellPlace;
import boardpack.workbook.Cell;
import boardpack.workbook.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The merged cells of a sheet: what lies under one is seen by nobody. */
public final class Merges {
  private static final int MOST = 100_000;
  private final List<Range> ranges = new ArrayList<>();

  /** Adds {@code B2:D4}; what is no range, or a single cell, is of no consequence. */
  public void add(String range) {
    int colon = range.indexOf(':');
    if (colon > 0) {
      var from = CellAddress.parse(range.substring(0, colon));
      var to = CellAddress.parse(range.substring(colon + 1));
      if (from.isPresent() && to.isPresent()) {
        add(
            CellAddress.rowOf(from.getAsLong()),
            CellAddress.columnOf(from.getAsLong()),
            CellAddress.rowOf(to.getAsLong()),
            CellAddress.columnOf(to.getAsLong()));
      }
    }
  }

  public void add(int top, int left, int bottom, int right) {
    if (ranges.size() < MOST && top <= bottom && left <= right) {
      ranges.add(new Range(top, left, bottom, right));
    }
  }

  /** Walks down the sheet with the ranges that are open at each row, by their left edge. */
  void note(List<Cell> cells, FaultLog log) {
    ranges.sort(Comparator.comparingInt(Range::top).thenComparingInt(Range::left));
    var open = new TreeMap<Integer, Range>();
    int next = 0;
    int row = 0;
    for (var cell : cells) {
      if (cell.row() != row) {
        row = cell.row();
        while (next < ranges.size() && ranges.get(next).top <= row) {
          if (!open(ranges.get(next++), open, log)) {
            return;
          }
        }
        int current = row;
        open.values().removeIf(range -> range.bottom < current);
      }
      var found = open.floorEntry(cell.column());
      if (found != null && found.getValue().covers(cell)) {
        log.at(cell.row(), cell.column(), Notice.UNDER_MERGE, found.getValue());
      }
    }
  }

  /** False if it overlaps another one: then nothing more can be said. */
  private static boolean open(Range range, TreeMap<Integer, Range> open, FaultLog log) {
    open.values().removeIf(other -> other.bottom < range.top);
    var other = open.floorEntry(range.right);
    if (other != null && other.getValue().right >= range.left) {
      log.ofSheet(Notice.CROSSING_MERGES, other.getValue(), range);
      return false;
    }
    open.put(range.left, range);
    return true;
  }

  private record Range(int top, int left, int bottom, int right) {
    boolean covers(Cell cell) {
      boolean inside =
          cell.row() >= top
              && cell.row() <= bottom
              && cell.column() >= left
              && cell.column() <= right;
      return inside && !(cell.row() == top && cell.column() == left);
    }

    @Override
    public String toString() {
      return CellPlace.columnName(left) + top + ":" + CellPlace.columnName(right) + bottom;
    }
  }
}
