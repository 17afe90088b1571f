package boardpack.workbook.cells;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.workbook.Cell;
import boardpack.workbook.CellFault;
import boardpack.workbook.CellValue;
import boardpack.workbook.Fault;
import boardpack.workbook.FileFault;
import boardpack.workbook.Notice;
import boardpack.workbook.Refused;
import boardpack.workbook.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the cells of one sheet as a reader comes upon them, with what is wrong with them. */
public final class SheetCells {
  private static final Comparator<Cell> IN_ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);
  private static final int LONGEST_SHOWN = 200;
  private final String name;
  private final boolean hidden;
  private final CellBudget budget;
  private final FaultLog log;
  private final List<Cell> cells = new ArrayList<>();
  private final Set<Cell> misplaced = new HashSet<>();
  private final Hiding hiding = new Hiding();
  private final Merges merges = new Merges();
  private long last;

  public SheetCells(String name, boolean hidden, CellBudget budget) {
    this.name = name;
    this.hidden = hidden;
    this.budget = budget;
    log = new FaultLog(name);
  }

  public String name() {
    return name;
  }

  public void put(int row, int column, CellValue value, boolean formula) {
    budget.spend();
    var cell = new Cell(row, column, value, formula);
    long place = CellAddress.pack(row, column);
    if (place <= last) {
      misplaced.add(cell);
    }
    last = Math.max(last, place);
    cells.add(cell);
  }

  /** A cell whose value cannot be trusted, and why. */
  public void fault(
      int row, int column, boolean formula, String shown, CellFault fault, Object... gaps) {
    var start = shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) : shown;
    put(row, column, new CellValue.Unreadable(start), formula);
    log.found(new CellPlace(name, row, column), start, fault, gaps);
  }

  /** A text that no other cell shares. */
  public void ownText(int row, int column, String text, boolean formula) {
    budget.spend(text.length());
    text(row, column, text, formula);
  }

  /** A text, unless it is longer than a cell can hold. */
  public void text(int row, int column, String text, boolean formula) {
    if (text.length() > Texts.LONGEST) {
      fault(row, column, formula, text, CellFault.LONG_TEXT, Texts.LONGEST);
    } else {
      put(row, column, new CellValue.Text(text), formula);
    }
  }

  /** A fault at a cell that keeps its value. */
  public void note(int row, int column, Fault fault, Object... gaps) {
    log.at(row, column, fault, gaps);
  }

  /** To be thrown where it cannot be known to which cell a figure belongs. */
  public Refused refusal(String what) {
    return new Refused(FileFault.NO_PLACE.ofSheet(name, name, what));
  }

  public Hiding hiding() {
    return hiding;
  }

  public Merges merges() {
    return merges;
  }

  /** The sheet, once all its cells are in; where order carries no meaning, misplaced is nothing. */
  public Sheet sheet(boolean orderMatters) {
    if (!misplaced.isEmpty()) {
      settle(orderMatters);
    }
    var rows = hiding.rowsOf(cells);
    if (hidden) {
      if (cells.stream().anyMatch(Hiding::isFigure)) {
        log.ofSheet(Notice.HIDDEN_SHEET);
      }
    } else {
      hiding.noteFigures(cells, log);
    }
    merges.note(cells, log);
    return new Sheet(name, hidden, cells, rows);
  }

  public List<Finding> findings() {
    return log.findings();
  }

  /** Sorts the cells, and makes one untrusted cell of those that stand at the same place. */
  private void settle(boolean orderMatters) {
    cells.sort(IN_ORDER);
    var settled = new ArrayList<Cell>(cells.size());
    for (var cell : cells) {
      var before = settled.isEmpty() ? null : settled.get(settled.size() - 1);
      if (before != null && IN_ORDER.compare(before, cell) == 0) {
        settled.set(settled.size() - 1, twice(before, cell));
      } else if (orderMatters && misplaced.contains(cell)) {
        settled.add(doubted(cell));
      } else {
        settled.add(cell);
      }
    }
    cells.clear();
    cells.addAll(settled);
  }

  private Cell twice(Cell first, Cell second) {
    var one = first.value().shown();
    var other = second.value().shown();
    log.found(place(first), one + ", " + other, CellFault.TWICE, one, other);
    return untrusted(first);
  }

  private Cell doubted(Cell cell) {
    log.found(place(cell), cell.value().shown(), CellFault.OUT_OF_ORDER, "a later one");
    return untrusted(cell);
  }

  private CellPlace place(Cell cell) {
    return new CellPlace(name, cell.row(), cell.column());
  }

  private static Cell untrusted(Cell cell) {
    var shown = new CellValue.Unreadable(cell.value().shown());
    return new Cell(cell.row(), cell.column(), shown, cell.formula());
  }
}
