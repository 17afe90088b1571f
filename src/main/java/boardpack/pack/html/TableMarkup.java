package boardpack.pack.html;

import boardpack.basics.Markup;
import boardpack.basics.NumberForm;
import boardpack.pack.tables.Column;
import boardpack.pack.tables.Entry;
import boardpack.pack.tables.PackTables;
import boardpack.pack.tables.Table;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes one table: headings with their scope, each figure a link to where it came from. */
final class TableMarkup {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final NumberForm WHOLE = new NumberForm("#,##0");
  private static final NumberForm DECIMAL = new NumberForm("#,##0.0##");
  private static final NumberForm MONEY = new NumberForm("#,##0.0");

  private final Markup html;
  private final Table table;
  private final Map<String, Integer> figureRows;
  private final Map<String, Integer> fileRows;
  private final int sourceColumn;
  private final int sourceColumns;

  /**
   * @param figureRows the row of each figure among the figures and sources, by its pointer
   * @param fileRows the row of each file among the returns, by its name
   */
  TableMarkup(
      Markup html, Table table, Map<String, Integer> figureRows, Map<String, Integer> fileRows) {
    this.html = html;
    this.table = table;
    this.figureRows = figureRows;
    this.fileRows = fileRows;
    sourceColumn = sourceColumn(table.columns());
    sourceColumns = (int) table.columns().stream().filter(column -> isSource(column)).count();
  }

  private static boolean isSource(Column column) {
    return column.heading().startsWith("Source");
  }

  private static int sourceColumn(List<Column> columns) {
    for (int at = 0; at < columns.size(); at++) {
      if (isSource(columns.get(at))) {
        return at;
      }
    }
    return -1;
  }

  void write() {
    html.open(
        "div", "class", "wide", "role", "region", "aria-label", table.title(), "tabindex", "0");
    html.open("table", "id", table.name()).element("caption", table.title());
    html.open("thead").open("tr");
    for (int at = 0; at < table.columns().size(); at++) {
      var column = table.columns().get(at);
      if (at == sourceColumn) {
        html.element("th", "From", "scope", "col");
      } else if (!isSource(column)) {
        html.element("th", column.heading(), attributes(column, "scope", "col"));
      }
    }
    html.close("tr").close("thead").line().open("tbody");
    for (int at = 0; at < table.rows().size(); at++) {
      row(table.rows().get(at), at);
    }
    html.close("tbody");
    if (table.hasTotals()) {
      totals();
    }
    html.close("table").close("div").line();
  }

  private void row(List<Entry> entries, int row) {
    html.open("tr", "id", id(table.name(), row));
    for (int at = 0; at < entries.size(); at++) {
      var column = table.columns().get(at);
      if (at == sourceColumn) {
        from(entries.subList(at, at + sourceColumns), row);
      } else if (!isSource(column)) {
        boolean head = at == Math.max(0, table.frozen() - 1);
        var element = head ? "th" : "td";
        html.open(element, head ? attributes(column, "scope", "row") : attributes(column));
        entry(entries.get(at), column, row);
        html.close(element);
      }
    }
    html.close("tr").line();
  }

  /** File, sheet and cells in one place, which the figures of the row lead to. */
  private void from(List<Entry> sources, int row) {
    html.open("td", "id", id(table.name(), row) + "-from", "class", "from");
    for (int at = 0; at < sources.size(); at++) {
      html.text(at == 0 ? "" : " ");
      var file = sources.get(at) instanceof Entry.Words words ? fileRows.get(words.text()) : null;
      if (file != null && sources.get(at) instanceof Entry.Words words) {
        html.element("a", words.text(), "href", "#" + id(PackTables.RETURNS, file));
      } else {
        entry(sources.get(at), table.columns().get(sourceColumn + at), row);
      }
    }
    html.close("td");
  }

  private static String[] attributes(Column column, String... others) {
    var attributes = new ArrayList<>(List.of(others));
    if (column.form().isFigure()) {
      attributes.addAll(List.of("class", "n"));
    } else if (column.heading().startsWith("SHA-256")) {
      attributes.addAll(List.of("class", "from"));
    }
    return attributes.toArray(String[]::new);
  }

  private void entry(Entry entry, Column column, int row) {
    if (entry instanceof Entry.Number number) {
      number(number, column, row);
    } else if (entry instanceof Entry.Link link) {
      html.element("a", link.text(), "href", "#" + id(link.table(), link.row()));
    } else if (entry instanceof Entry.Words words) {
      html.text(words.text());
    } else if (entry instanceof Entry.Day day) {
      html.text(DAY.format(day.day()));
    }
  }

  private void number(Entry.Number number, Column column, int row) {
    var words = shown(number.value(), column.form());
    var figure = figureRows.get(number.pointer());
    if (figure != null) {
      html.element("a", words, "href", "#" + id("Figures", figure));
    } else if (sourceColumn >= 0) {
      html.element("a", words, "href", "#" + id(table.name(), row) + "-from");
    } else {
      html.text(words);
    }
  }

  private void totals() {
    html.open("tfoot").open("tr");
    for (int at = 0; at < table.columns().size(); at++) {
      var column = table.columns().get(at);
      if (at == 0) {
        html.element("th", "Total", "scope", "row");
      } else if (column.total()) {
        html.open("td", "class", "n");
        var total = new Entry.Number(table.total(at), "", column.totalPointer());
        var figure = figureRows.get(total.pointer());
        if (figure == null) {
          html.text(shown(total.value(), column.form()));
        } else {
          html.element(
              "a", shown(total.value(), column.form()), "href", "#" + id("Figures", figure));
        }
        html.close("td");
      } else if (at == sourceColumn || !isSource(column)) {
        html.element("td", "");
      }
    }
    html.close("tr").close("tfoot");
  }

  static String id(String table, int row) {
    return table + "-" + (row + 1);
  }

  private static String shown(BigDecimal value, Column.Form form) {
    var written =
        switch (form) {
          case WHOLE -> WHOLE;
          case DECIMAL -> DECIMAL;
          case MONEY, WORDS, DAY -> MONEY;
        };
    return written.of(value).replace('-', '−');
  }
}
