package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads the rows below the headings of a table, each for what it is. */
final class TableRows {
  private static final int LISTED = 50;
  private final TableLayout table;
  private final Header header;
  private final int end;
  private final Optional<Said> month;
  private final CellValues cells;
  private final List<Finding> findings = new ArrayList<>();
  private final SkippedRows skipped = new SkippedRows();
  private final List<RowValues> rows = new ArrayList<>();
  private final List<RowValues> totals = new ArrayList<>();
  private final List<RowValues> strangers = new ArrayList<>();
  private final Map<String, Cell> labels = new HashMap<>();
  private final Set<Integer> looked = new HashSet<>();
  private final Recognised recognised = new Recognised();

  /**
   * A month that stands outside the columns.
   *
   * @param cell where; empty for the file's name
   */
  record Said(YearMonth month, Optional<Cell> cell) {}

  /**
   * @param end the first row that is not the table's any more
   */
  TableRows(TableLayout table, Header header, int end, Optional<Said> month, Bodies bodies) {
    this.table = table;
    this.header = header;
    this.end = end;
    this.month = month;
    cells = new CellValues(bodies, findings);
  }

  void read() {
    for (var row : header.grid().rows().subMap(header.row(), false, end, false).entrySet()) {
      if (ends(row.getValue())) {
        return;
      }
      read(row.getKey(), row.getValue());
    }
  }

  List<RowValues> rows() {
    return rows;
  }

  List<RowValues> totals() {
    return totals;
  }

  /** Rows of bodies in no footprint: they count in a sum, and give nothing. */
  List<RowValues> strangers() {
    return strangers;
  }

  List<Finding> findings() {
    return findings;
  }

  Recognised recognised() {
    return recognised;
  }

  SkippedRows skipped() {
    return skipped;
  }

  Set<Integer> looked() {
    return looked;
  }

  private boolean ends(NavigableMap<Integer, Cell> row) {
    return row.values().stream()
        .flatMap(cell -> header.grid().words(cell).stream())
        .anyMatch(words -> table.until().stream().anyMatch(words::startsWith));
  }

  private void read(int number, NavigableMap<Integer, Cell> row) {
    var raw = raw(row);
    if (raw.keySet().stream().noneMatch(name -> column(name).isNumber())) {
      skipped.add(SkippedRows.NO_FIGURES, number);
      return;
    }
    looked.add(number);
    if (isOneOf(raw, table.totals())) {
      skipped.add(SkippedRows.TOTAL, number);
      totals.add(values(number, raw, true));
    } else if (isOneOf(raw, table.skip())) {
      skipped.add("the layout skips it", number);
    } else if (!isAllOf(raw, table.only())) {
      skipped.add("the layout reads other rows only", number);
    } else {
      keyMissing(raw).ifPresentOrElse(why -> skipped.add(why, number), () -> data(number, raw));
    }
  }

  private void data(int number, Map<String, Cell> raw) {
    var values = values(number, raw, false);
    raw.forEach((name, cell) -> recognised.note(column(name), cell, values.text(name)));
    var unknown = unknownWords(raw, values);
    var stranger =
        raw.keySet().stream()
            .filter(name -> column(name).reads() == ColumnLayout.Reads.ORGANISATION)
            .filter(name -> values.text(name).isEmpty())
            .findFirst();
    if (stranger.isPresent()) {
      skipped.addStranger(shown(raw, stranger.get()), number);
      strangers.add(values);
    } else if (unknown.isPresent()) {
      var cell = Objects.requireNonNull(raw.get(unknown.get()));
      sayUnknown(unknown.get(), cell);
      skipped.add("the layout does not know its words", number);
    } else {
      rows.add(values);
    }
  }

  private void sayUnknown(String column, Cell cell) {
    if (findings.size() < LISTED) {
      findings.add(
          LayoutMessage.NOT_KNOWN_WORDS.at(
              header.grid().place(cell), column, cell.value().shown()));
    }
  }

  /** The column whose word has no meaning in the layout. */
  private Optional<String> unknownWords(Map<String, Cell> raw, RowValues values) {
    return raw.keySet().stream()
        .filter(name -> !column(name).means().isEmpty())
        .filter(name -> column(name).reads() == ColumnLayout.Reads.TEXT)
        .filter(name -> values.value(name).filter(value -> value.shown().isEmpty()).isPresent())
        .findFirst();
  }

  /** The cells of the row by the columns of the layout. */
  private Map<String, Cell> raw(NavigableMap<Integer, Cell> row) {
    var raw = new HashMap<String, Cell>();
    for (var name : header.found().keySet()) {
      var cell = row.get(header.heading(name).column());
      if (cell != null) {
        raw.put(name, cell);
        labels.put(name, cell);
      } else if (column(name).fillDown() && labels.containsKey(name)) {
        raw.put(name, labels.get(name));
      }
    }
    return raw;
  }

  private RowValues values(int number, Map<String, Cell> raw, boolean numbersOnly) {
    var values = new RowValues(number);
    raw.forEach(
        (name, cell) -> {
          var place = header.grid().place(cell);
          if (!numbersOnly || column(name).isNumber()) {
            cells
                .read(column(name), cell.value(), place)
                .ifPresent(value -> values.put(name, value, place));
          }
        });
    month.ifPresent(said -> putMonth(values, said));
    table.columns().values().forEach(column -> turn(column, values));
    return values;
  }

  private void putMonth(RowValues values, Said said) {
    LocalDate day = said.month().atDay(1);
    var place =
        header.grid().place(said.cell().orElse(header.found().values().iterator().next().get(0)));
    values.put(TableLayout.MONTH, new CellValue.Day(day), place);
  }

  private void turn(ColumnLayout column, RowValues values) {
    var reversal = column.reversal();
    boolean turned =
        reversal.turned()
            && (reversal.column().isEmpty()
                || reversal.values().contains(values.text(reversal.column())));
    if (turned) {
      values
          .number(column.name())
          .ifPresent(
              number ->
                  values.put(
                      column.name(),
                      new CellValue.Numeric(number.negate()),
                      values.places(Set.of(column.name())).get(0)));
    }
  }

  private Optional<String> keyMissing(Map<String, Cell> raw) {
    return header.found().keySet().stream()
        .filter(name -> column(name).reads().isKey() && !raw.containsKey(name))
        .sorted()
        .findFirst()
        .map(name -> "it has no " + name);
  }

  private boolean isOneOf(Map<String, Cell> raw, Map<String, List<String>> words) {
    return words.entrySet().stream()
        .anyMatch(entry -> Words.isOneOf(shown(raw, entry.getKey()), entry.getValue()));
  }

  private boolean isAllOf(Map<String, Cell> raw, Map<String, List<String>> words) {
    return words.entrySet().stream()
        .allMatch(entry -> Words.isOneOf(shown(raw, entry.getKey()), entry.getValue()));
  }

  private static String shown(Map<String, Cell> raw, String column) {
    var cell = raw.get(column);
    return cell == null ? "" : cell.value().shown();
  }

  private ColumnLayout column(String name) {
    return java.util.Objects.requireNonNull(table.columns().get(name));
  }
}
