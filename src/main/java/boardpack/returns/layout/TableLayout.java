package boardpack.returns.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table of a foreign spreadsheet.
 *
 * @param sheets plain names of the tabs it may stand on; empty = any
 * @param titles how the title above the table may begin, in plain words; empty = it has none
 * @param says what must be said above the table, in plain words: its unit, its basis
 * @param optional whether an edition may lack it
 * @param month where its month stands, if not in a column; empty = in a column, or in none
 * @param columns by the name that formulas use, in the order of the layout
 * @param orders names of columns as their headings stand in each known edition, from the left;
 *     empty = any order will do
 * @param totals rows that hold the sum of all others: words by column
 * @param proven the columns whose sum a totals row must hold
 * @param skip rows that are no data, by column
 * @param only rows that are data, by column; empty = all
 * @param until the words that end the table, in plain words
 * @param checks what must hold in every row
 * @param mostly what must hold in most rows of ours
 */
record TableLayout(
    String name,
    List<String> sheets,
    List<String> titles,
    List<String> says,
    boolean optional,
    Optional<MonthPlace> month,
    Map<String, ColumnLayout> columns,
    List<List<String>> orders,
    Map<String, List<String>> totals,
    List<String> proven,
    Map<String, List<String>> skip,
    Map<String, List<String>> only,
    List<String> until,
    List<Sanity> checks,
    List<Sanity> mostly,
    List<Gives> gives) {
  TableLayout {
    sheets = List.copyOf(sheets);
    titles = List.copyOf(titles);
    says = List.copyOf(says);
    columns = new LinkedHashMap<>(columns);
    orders = orders.stream().map(List::copyOf).toList();
    totals = Map.copyOf(totals);
    proven = List.copyOf(proven);
    skip = Map.copyOf(skip);
    only = Map.copyOf(only);
    until = List.copyOf(until);
    checks = List.copyOf(checks);
    mostly = List.copyOf(mostly);
    gives = List.copyOf(gives);
  }

  /** The name of the month that stands outside the columns. */
  static final String MONTH = "month";

  /**
   * Where a month stands that is in no column.
   *
   * @param titles how the cell above the table that says it begins, in plain words; empty = the
   *     file's name says it
   * @param year whether a financial year is said, whose last month is meant
   */
  record MonthPlace(List<String> titles, boolean year) {
    MonthPlace {
      titles = List.copyOf(titles);
    }
  }

  /**
   * What a row of the table gives to a sheet of a return.
   *
   * @param where rows that give, by what their words mean; empty = all
   * @param condition rows for which it does not hold give nothing
   * @param addsUp whether rows of the same organisation and month are added up
   * @param set heading of the sheet to what stands there
   */
  record Gives(
      String sheet,
      Map<String, List<String>> where,
      Optional<Sanity> condition,
      boolean addsUp,
      Map<String, Given> set) {
    Gives {
      where = Map.copyOf(where);
      set = new LinkedHashMap<>(set);
    }
  }

  /** What stands in a cell that is given. */
  sealed interface Given {
    /** The same in every row: {@code =AE4H}. */
    record Constant(String text) implements Given {}

    /** What a column holds. */
    record Column(String name) implements Given {}

    /** What columns come to. */
    record Sum(Formula formula) implements Given {}
  }
}
