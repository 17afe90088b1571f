package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.returns.layout.TableRows.Said;
import boardpack.workbook.Cell;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Finds the month of a table that does not stand in a column: above it, or in the file's name. */
record TableMonth(TableLayout table, Header header, String file, List<Finding> findings) {

  Optional<Said> find() {
    if (table.month().isEmpty()) {
      return Optional.empty();
    }
    var place = table.month().get();
    var found =
        place.titles().isEmpty()
            ? month(file).map(month -> new Said(month, Optional.empty()))
            : above(place.titles());
    if (found.isEmpty() && findings.isEmpty()) {
      findings.add(LayoutMessage.MONTH_NOT_FOUND.ofSheet(header.grid().name(), table.name()));
    }
    return found;
  }

  private Optional<Said> above(List<String> titles) {
    var rows = header.grid().rows().headMap(header.row(), false).descendingMap();
    for (var row : rows.values()) {
      for (var cell : row.values()) {
        if (header.grid().words(cell).filter(words -> begins(words, titles)).isPresent()) {
          return said(cell);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String words, List<String> titles) {
    return titles.stream().anyMatch(words::startsWith);
  }

  /** In the cell itself, or in the next to its right. */
  private Optional<Said> said(Cell title) {
    var row = header.grid().rows().get(title.row());
    var beside = row == null ? null : row.higherEntry(title.column());
    for (var cell : beside == null ? List.of(title) : List.of(title, beside.getValue())) {
      var month = month(cell);
      if (month.isPresent()) {
        return Optional.of(new Said(month.get(), Optional.of(cell)));
      }
    }
    var place = header.grid().place(title);
    findings.add(LayoutMessage.NO_MONTH.at(place, table.name(), title.value().shown()));
    return Optional.empty();
  }

  private Optional<YearMonth> month(Cell cell) {
    return isYear() ? MonthWords.endOfYear(cell.value().shown()) : MonthWords.of(cell.value());
  }

  private Optional<YearMonth> month(String text) {
    return isYear() ? MonthWords.endOfYear(text) : MonthWords.of(text);
  }

  private boolean isYear() {
    return table.month().filter(TableLayout.MonthPlace::year).isPresent();
  }
}
