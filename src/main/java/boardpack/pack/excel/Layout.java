package boardpack.pack.excel;

import boardpack.basics.CellPlace;
import boardpack.pack.tables.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a table stands on its sheet: title in A1, notes below it, a link back, then headings and
 * rows without a gap. Rows and columns count from 0.
 */
record Layout(Table table, List<String> notes) {
  private static final int LINE = 130;

  static Layout of(Table table) {
    return new Layout(table, lines(table.about()));
  }

  int backRow() {
    return notes.size() + 1;
  }

  int headerRow() {
    return backRow() + 1;
  }

  int row(int index) {
    return headerRow() + 1 + index;
  }

  int lastRow() {
    return row(table.rows().size() - 1);
  }

  int totalRow() {
    return lastRow() + 1;
  }

  /** How many columns from the left are about so many characters wide together. */
  int columnsAcross(int characters) {
    int width = 0;
    int at = 0;
    while (width < characters && at < table.columns().size()) {
      width += table.columns().get(at++).width();
    }
    return Math.max(1, at);
  }

  /** {@code 'NHS position'!$E$5}. */
  String address(int row, int column) {
    return "'" + table.sheet() + "'!$" + CellPlace.columnName(column + 1) + "$" + (row + 1);
  }

  /** An address as a formula of this very sheet writes it, {@code E5}. */
  String near(@Nullable String address) {
    var here = "'" + table.sheet() + "'!";
    return address != null && address.startsWith(here)
        ? address.substring(here.length()).replace("$", "")
        : String.valueOf(address);
  }

  /** The rows of a column, {@code 'NHS position'!$E$5:$E$17}. */
  String range(int column) {
    var name = CellPlace.columnName(column + 1);
    return "'%s'!$%s$%d:$%s$%d".formatted(table.sheet(), name, row(0) + 1, name, lastRow() + 1);
  }

  /** Breaks text at blanks, so that a line is read without scrolling. */
  static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split("\\s+")) {
      if (line.length() + word.length() > LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
