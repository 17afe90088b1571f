package boardpack.workbook.cells;

import boardpack.basics.CellPlace;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import boardpack.workbook.Notice;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The rows and columns of a sheet that its sender hid. */
public final class Hiding {
  private static final int LISTED = 12;
  private final BitSet rows = new BitSet();
  private final BitSet columns = new BitSet();

  public void hideRow(int row) {
    rows.set(row);
  }

  public void hideColumns(int first, int last) {
    if (first >= 1 && first <= last) {
      columns.set(first, Math.min(last, CellAddress.LAST_COLUMN) + 1);
    }
  }

  static boolean isFigure(Cell cell) {
    return cell.value() instanceof CellValue.Numeric;
  }

  /** The hidden rows in which something stands. */
  Set<Integer> rowsOf(List<Cell> cells) {
    return rows.isEmpty()
        ? Set.of()
        : cells.stream().map(Cell::row).filter(rows::get).collect(Collectors.toSet());
  }

  void noteFigures(List<Cell> cells, FaultLog log) {
    var hiddenRows = new BitSet();
    var hiddenColumns = new BitSet();
    if (!rows.isEmpty() || !columns.isEmpty()) {
      cells.stream()
          .filter(Hiding::isFigure)
          .forEach(
              cell -> {
                if (rows.get(cell.row())) {
                  hiddenRows.set(cell.row());
                }
                if (columns.get(cell.column())) {
                  hiddenColumns.set(cell.column());
                }
              });
    }
    note(hiddenRows, "Row", Integer::toString, log);
    note(hiddenColumns, "Column", CellPlace::columnName, log);
  }

  private static void note(BitSet numbers, String what, IntFunction<String> name, FaultLog log) {
    if (!numbers.isEmpty()) {
      var listed = numbers.stream().limit(LISTED).mapToObj(name).collect(Collectors.joining(", "));
      int more = numbers.cardinality() - LISTED;
      var all = more > 0 ? "%s and %d more".formatted(listed, more) : listed;
      boolean isOne = numbers.cardinality() == 1;
      log.ofSheet(
          Notice.HIDDEN_FIGURES,
          isOne ? "%s %s is".formatted(what, all) : "%ss %s are".formatted(what, all));
    }
  }
}
