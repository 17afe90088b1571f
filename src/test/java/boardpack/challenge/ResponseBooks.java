package boardpack.challenge;

import boardpack.challenge.ResponseForm.Column;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Packs' workbooks with a response sheet, filled in as text says. */
final class ResponseBooks {
  static final String RAISE =
      """
      What you do: raise
      Your organisation (code): RTG
      Your role: Director of finance
      Subject: control total 2017/18
      At risk, low: 1000
      At risk, likely: 2500.5
      At risk, high: 4000
      Reason, or your answer: The last three months averaged a third of what is needed.
      """;

  private ResponseBooks() {}

  /** With a heading taken away. */
  static Workbook without(String heading, String... lines) {
    return edited(
        sheet(lines), cell -> cell.value().shown().equals(heading) ? List.of() : List.of(cell));
  }

  /** With something else in the first line's cell of a column. */
  static Workbook with(Column column, CellValue value, String... lines) {
    return edited(
        sheet(lines),
        cell ->
            cell.row() == 7 && cell.column() == column.ordinal() + 1
                ? List.of(new Cell(7, cell.column(), value, false))
                : List.of(cell));
  }

  private static Workbook edited(Workbook workbook, Function<Cell, List<Cell>> edit) {
    var sheet = workbook.sheets().get(0);
    var cells = sheet.cells().stream().flatMap(cell -> edit.apply(cell).stream()).toList();
    return new Workbook(
        workbook.file(),
        workbook.sha256(),
        List.of(new Sheet(sheet.name(), false, cells, Set.of())));
  }

  static Workbook sheet(String... lines) {
    return workbook("CFO response", about -> about, lines);
  }

  static Workbook workbook(String name, UnaryOperator<String> about, String... lines) {
    var cells = new ArrayList<Cell>();
    cells.add(text(1, 1, ResponseForm.TITLE));
    cells.add(text(3, 1, about.apply(ResponseForm.mark("E54000012", "2017-12", 1))));
    for (var column : Column.values()) {
      cells.add(text(6, column.ordinal() + 1, column.heading()));
    }
    for (int line = 0; line < lines.length; line++) {
      int row = 7 + line;
      lines[line].lines().forEach(given -> cells.add(cell(row, given)));
    }
    return new Workbook("renamed.xlsx", "ab12", List.of(new Sheet(name, false, cells, Set.of())));
  }

  /** {@code heading: value}; a number stands as a number. */
  private static Cell cell(int row, String given) {
    int colon = given.indexOf(": ");
    var column = Column.of(given.substring(0, colon)).orElseThrow();
    var value = given.substring(colon + 2);
    return value.matches("-?\\d+(\\.\\d+)?")
        ? new Cell(row, column.ordinal() + 1, new CellValue.Numeric(new BigDecimal(value)), false)
        : text(row, column.ordinal() + 1, value);
  }

  private static Cell text(int row, int column, String text) {
    return new Cell(row, column, new CellValue.Text(text), false);
  }
}
