package boardpack.pack.excel;

import boardpack.basics.CellPlace;
import boardpack.pack.tables.Column;
import boardpack.pack.tables.Entry;
import boardpack.pack.tables.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cell of every figure by its pointer; turns the formulas of the tables into Excel's. */
final class Addresses {
  private static final Pattern FIGURE = Pattern.compile("\\[([^\\]]+)]");
  private static final Pattern COLUMN = Pattern.compile("\\{([^}]+)}");

  private final Map<String, String> cells = new HashMap<>();
  private final Map<String, Layout> layouts = new HashMap<>();

  Addresses(List<Layout> layouts) {
    for (var layout : layouts) {
      this.layouts.put(layout.table().name(), layout);
      addRows(layout);
      if (layout.table().hasTotals()) {
        addTotals(layout);
      }
    }
  }

  private void addRows(Layout layout) {
    var rows = layout.table().rows();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (rows.get(row).get(column) instanceof Entry.Number number
            && !number.pointer().isEmpty()) {
          cells.putIfAbsent(number.pointer(), layout.address(layout.row(row), column));
        }
      }
    }
  }

  private void addTotals(Layout layout) {
    Table table = layout.table();
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      if (column.total()) {
        var address = layout.address(layout.totalRow(), at);
        cells.put("#" + table.name() + "/" + column.heading(), address);
        if (!column.totalPointer().isEmpty()) {
          cells.putIfAbsent(column.totalPointer(), address);
        }
      }
    }
  }

  Layout layout(String table) {
    var layout = layouts.get(table);
    if (layout == null) {
      throw new IllegalArgumentException("No table " + table);
    }
    return layout;
  }

  /** The formula of a cell in Excel's words; empty when a figure it needs is on no sheet. */
  Optional<String> formula(Entry.Number number, Layout layout, int row) {
    if (!number.isMade()) {
      return Optional.empty();
    }
    var figures = FIGURE.matcher(number.formula()).results().map(found -> found.group(1)).toList();
    if (!cells.keySet().containsAll(figures)) {
      return Optional.empty();
    }
    var written =
        FIGURE
            .matcher(number.formula())
            .replaceAll(found -> literal(layout.near(cells.get(found.group(1)))));
    return Optional.of(
        Sums.inShort(
            COLUMN
                .matcher(written)
                .replaceAll(found -> literal(cell(layout, found.group(1), row)))));
  }

  /** What formulas of one column have in common that look at their own row alone. */
  static String shape(Entry.Number number) {
    return number.formula().indexOf('[') < 0 ? number.formula() : "";
  }

  private static String cell(Layout layout, String heading, int row) {
    return CellPlace.columnName(layout.table().indexOf(heading) + 1) + (row + 1);
  }

  private static String literal(@Nullable String text) {
    return Matcher.quoteReplacement(String.valueOf(text));
  }
}
