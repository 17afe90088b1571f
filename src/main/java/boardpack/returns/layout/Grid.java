package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import boardpack.workbook.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A sheet by rows and columns, and by the words that stand in it. */
final class Grid {
  private static final int LONGEST_HEADING = 300;
  private final Sheet sheet;
  private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
  private final Map<String, List<Cell>> byWords = new HashMap<>();
  private final Map<String, String> plain = new HashMap<>();

  Grid(Sheet sheet) {
    this.sheet = sheet;
    for (var cell : sheet.cells()) {
      if (!isBlank(cell.value())) {
        rows.computeIfAbsent(cell.row(), any -> new TreeMap<>()).put(cell.column(), cell);
        words(cell)
            .ifPresent(words -> byWords.computeIfAbsent(words, any -> new ArrayList<>()).add(cell));
      }
    }
  }

  String name() {
    return sheet.name();
  }

  boolean isHidden() {
    return sheet.hidden();
  }

  NavigableMap<Integer, NavigableMap<Integer, Cell>> rows() {
    return rows;
  }

  Optional<Cell> at(int row, int column) {
    var cells = rows.get(row);
    return cells == null ? Optional.empty() : Optional.ofNullable(cells.get(column));
  }

  /** The cells that hold one of some plain words. */
  List<Cell> holding(Collection<String> words) {
    return words.stream()
        .flatMap(each -> byWords.getOrDefault(each, List.of()).stream())
        .distinct()
        .toList();
  }

  /** The plain words of a cell; empty where it holds no text. */
  Optional<String> words(Cell cell) {
    return cell.value() instanceof CellValue.Text text && text.value().length() < LONGEST_HEADING
        ? Optional.of(plain.computeIfAbsent(text.value(), Words::plain))
        : Optional.empty();
  }

  CellPlace place(Cell cell) {
    return new CellPlace(sheet.name(), cell.row(), cell.column());
  }

  private static boolean isBlank(CellValue value) {
    return value instanceof CellValue.Text text && text.value().isBlank();
  }
}
