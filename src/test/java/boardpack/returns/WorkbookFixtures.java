package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Day;
import boardpack.workbook.CellValue.Fault;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.CellValue.Text;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The workbook that a return would have come from, cell by cell, to be changed by a test and read
 * again: {@code WorkbookFixtures.of(received).set("I&E", "D14", "n/a").workbook()}.
 */
public final class WorkbookFixtures {
  private static final Pattern PLACE = Pattern.compile("([A-Z]+)(\\d+)");
  private final String file;
  private final String sha256;
  private final List<Sheet> sheets = new ArrayList<>();

  private WorkbookFixtures(String file, String sha256) {
    this.file = file;
    this.sha256 = sha256;
  }

  /** All sheets of the template, those without rows with their headings only. */
  public static WorkbookFixtures of(Return received) {
    var fixture = new WorkbookFixtures(received.file(), received.sha256());
    return fixture.and(received, "");
  }

  public static WorkbookFixtures empty(String file) {
    return new WorkbookFixtures(file, "0".repeat(64));
  }

  /** Adds another return to the same file, the names of its sheets with a suffix. */
  public WorkbookFixtures and(Return received, String suffix) {
    for (var template : Templates.shipped().of(received.key().kind()).sheets()) {
      var name = template.name() + suffix;
      sheets.add(
          template.isCover() ? cover(received, template, name) : table(received, template, name));
    }
    return this;
  }

  public WorkbookFixtures with(Sheet sheet) {
    sheets.add(sheet);
    return this;
  }

  /** A sheet whose first row is the words given. */
  public WorkbookFixtures withSheet(String name, String... firstRow) {
    var cells = new ArrayList<Cell>();
    for (var word : firstRow) {
      cells.add(new Cell(1, cells.size() + 1, new Text(word), false));
    }
    return with(new Sheet(name, false, cells, Set.of()));
  }

  public WorkbookFixtures without(String sheet) {
    sheets.removeIf(other -> other.name().equals(sheet));
    return this;
  }

  public WorkbookFixtures rename(String sheet, String name) {
    return change(sheet, one -> new Sheet(name, one.hidden(), one.cells(), one.hiddenRows()));
  }

  public WorkbookFixtures hide(String sheet) {
    return change(sheet, one -> new Sheet(one.name(), true, one.cells(), one.hiddenRows()));
  }

  /** Types text or a number into a cell: {@code 12.5} is a number, {@code 'text} is text. */
  public WorkbookFixtures set(String sheet, String cell, String typed) {
    return put(sheet, cell, value(typed));
  }

  /**
   * Types into the cell under a heading, in the first row that begins with a key: {@code
   * type("I&E", "PAY-AGY", "ytd_actual", "n/a")}. Nothing typed clears the cell.
   */
  public WorkbookFixtures type(String sheet, String rowKey, String heading, String typed) {
    var cells = sheet(sheet).cells();
    int row = find(cells, cell -> cell.column() == 1 && is(cell, rowKey)).row();
    int column = find(cells, cell -> cell.row() == 1 && is(cell, heading)).column();
    var address = new CellPlace(sheet, row, column).cell();
    return typed.isEmpty() ? clear(sheet, address) : set(sheet, address, typed);
  }

  private static Cell find(List<Cell> cells, Predicate<Cell> wanted) {
    return cells.stream().filter(wanted).findFirst().orElseThrow();
  }

  private static boolean is(Cell cell, String text) {
    return cell.value().shown().equals(text);
  }

  private Sheet sheet(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow();
  }

  public WorkbookFixtures put(String sheet, String cell, CellValue value) {
    var place = PLACE.matcher(cell);
    if (!place.matches()) {
      throw new IllegalArgumentException(cell);
    }
    int row = Integer.parseInt(place.group(2));
    int column = column(place.group(1));
    return change(sheet, one -> replace(one, row, column, new Cell(row, column, value, false)));
  }

  public WorkbookFixtures clear(String sheet, String cell) {
    var place = PLACE.matcher(cell);
    if (!place.matches()) {
      throw new IllegalArgumentException(cell);
    }
    int row = Integer.parseInt(place.group(2));
    int column = column(place.group(1));
    return change(sheet, one -> replace(one, row, column, null));
  }

  /** Takes a whole row away; what stands below moves up. */
  public WorkbookFixtures deleteRow(String sheet, int row) {
    return change(
        sheet,
        one ->
            new Sheet(
                one.name(),
                one.hidden(),
                one.cells().stream()
                    .filter(cell -> cell.row() != row)
                    .map(cell -> cell.row() > row ? moved(cell, -1) : cell)
                    .toList(),
                one.hiddenRows()));
  }

  /** Pushes everything down, as a title above the headings does. */
  public WorkbookFixtures pushDown(String sheet, int rows) {
    return change(
        sheet,
        one ->
            new Sheet(
                one.name(),
                one.hidden(),
                one.cells().stream().map(cell -> moved(cell, rows)).toList(),
                one.hiddenRows()));
  }

  public Workbook workbook() {
    return new Workbook(file, sha256, sheets);
  }

  private WorkbookFixtures change(String name, UnaryOperator<Sheet> change) {
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).name().equals(name)) {
        sheets.set(i, change.apply(sheets.get(i)));
        return this;
      }
    }
    throw new IllegalArgumentException("No sheet " + name);
  }

  private static Sheet replace(Sheet sheet, int row, int column, @Nullable Cell replacement) {
    var cells = new ArrayList<>(sheet.cells());
    cells.removeIf(cell -> cell.row() == row && cell.column() == column);
    if (replacement != null) {
      cells.add(replacement);
    }
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new Sheet(sheet.name(), sheet.hidden(), cells, sheet.hiddenRows());
  }

  private static Cell moved(Cell cell, int rows) {
    return new Cell(cell.row() + rows, cell.column(), cell.value(), cell.formula());
  }

  private static Sheet cover(Return received, TemplateSheet template, String name) {
    var cells = new ArrayList<Cell>();
    cells.add(new Cell(1, 1, new Text("item"), false));
    cells.add(new Cell(1, 2, new Text("value"), false));
    int row = 2;
    for (var key : template.columns()) {
      cells.add(new Cell(row, 1, new Text(key.heading()), false));
      var value = received.cover().value(key.heading());
      if (value.isPresent()) {
        cells.add(new Cell(row, 2, value(value.get()), false));
      }
      row++;
    }
    return new Sheet(name, false, cells, Set.of());
  }

  private static Sheet table(Return received, TemplateSheet template, String name) {
    var cells = new ArrayList<Cell>();
    var columns = new HashMap<String, Integer>();
    for (var column : template.columns()) {
      columns.put(column.heading(), columns.size() + 1);
      cells.add(new Cell(1, columns.size(), new Text(column.heading()), false));
    }
    received
        .rows(template.name())
        .forEach(row -> cells.addAll(row(row.line().number(), row.line().values(), columns)));
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new Sheet(name, false, cells, Set.of());
  }

  private static List<Cell> row(
      int number, Map<String, CellValue> values, Map<String, Integer> columns) {
    var cells = new ArrayList<Cell>();
    values.forEach(
        (heading, value) ->
            cells.add(new Cell(number, columns.getOrDefault(heading, 0), value, false)));
    return cells;
  }

  private static CellValue value(String typed) {
    if (typed.startsWith("'")) {
      return new Text(typed.substring(1));
    }
    if (typed.startsWith("#")) {
      return new Fault(typed);
    }
    if (typed.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return new Day(LocalDate.parse(typed));
    }
    return typed.matches("-?\\d+(\\.\\d+)?") ? new Numeric(new BigDecimal(typed)) : new Text(typed);
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column;
  }
}
