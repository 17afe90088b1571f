package boardpack.returns;

import java.util.List;

/**
 * What a layout made of a file, so that a person can check it.
 *
 * @param about what the spreadsheet is, in words
 * @param missing the tables of the layout that were not found
 */
public record LayoutMatch(
    String layout, String about, List<MatchedTable> tables, List<String> missing) {
  public LayoutMatch {
    tables = List.copyOf(tables);
    missing = List.copyOf(missing);
  }

  /**
   * One table.
   *
   * @param headerRow the row of its headings
   * @param rowsRead rows that were data
   * @param figures rows that they gave to the sheets of a return
   */
  public record MatchedTable(
      String table,
      String sheet,
      int headerRow,
      List<MatchedColumn> columns,
      List<String> columnsAbsent,
      int rowsRead,
      int figures,
      List<Skipped> skipped) {
    public MatchedTable {
      columns = List.copyOf(columns);
      columnsAbsent = List.copyOf(columnsAbsent);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * One column, and the heading it was found under.
   *
   * @param name as the layout calls it
   * @param cell where the heading stands
   */
  public record MatchedColumn(String name, String heading, String cell) {}

  /**
   * Rows that were not read.
   *
   * @param rows the first of them
   */
  public record Skipped(String reason, int count, List<Integer> rows) {
    public Skipped {
      rows = List.copyOf(rows);
    }
  }
}
