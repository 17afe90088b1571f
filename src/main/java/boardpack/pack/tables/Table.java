package boardpack.pack.tables;

import java.math.BigDecimal;
import java.util.List;

/**
 * One table of the pack, with a title that says what it is.
 *
 * @param name one word: the table's name in the workbook and its anchor in HTML
 * @param sheet the sheet's name, at most 31 characters
 * @param title what the table holds
 * @param about how to read it
 * @param frozen how many columns stay in sight on the left
 * @param page the page of the printed pack it belongs to; 0 = the appendix
 */
public record Table(
    String name,
    String sheet,
    String title,
    String about,
    int frozen,
    int page,
    List<Column> columns,
    List<List<Entry>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    if (columns.stream().map(Column::heading).distinct().count() != columns.size()) {
      throw new IllegalArgumentException("Two columns of one name in " + name);
    }
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public boolean hasTotals() {
    return !isEmpty() && columns.stream().anyMatch(Column::total);
  }

  /** The sum of a column, of what was supplied. */
  public BigDecimal total(int column) {
    var sum = BigDecimal.ZERO;
    for (var row : rows) {
      if (row.get(column) instanceof Entry.Number number) {
        sum = sum.add(number.value());
      }
    }
    return sum;
  }

  public int indexOf(String heading) {
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).heading().equals(heading)) {
        return at;
      }
    }
    throw new IllegalArgumentException("No column " + heading + " in " + name);
  }
}
