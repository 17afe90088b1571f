package boardpack.pack.excel;

import boardpack.workbook.SharedFormula;
import boardpack.workbook.SheetXml;
import java.util.HashMap;
import java.util.List;

/** Formulas one below the other that say the same of their rows: written once, at their head. */
final class FormulaRun {
  private final WrittenCell head;
  private WrittenCell foot;
  private int index;

  private FormulaRun(WrittenCell head) {
    this.head = head;
    this.foot = head;
  }

  /**
   * Joins the formulas of a sheet into runs.
   *
   * @param formulas row by row
   */
  static void join(List<WrittenCell> formulas) {
    var last = new HashMap<Integer, FormulaRun>();
    int runs = 0;
    for (var cell : formulas) {
      if (cell.formula().isEmpty() || cell.shape().isEmpty()) {
        continue;
      }
      var above = last.get(cell.getColumnIndex());
      if (above == null || !above.takes(cell)) {
        last.put(cell.getColumnIndex(), new FormulaRun(cell));
      } else {
        runs += above.take(cell, runs);
      }
    }
  }

  private boolean takes(WrittenCell cell) {
    return cell.getRowIndex() == foot.getRowIndex() + 1 && cell.shape().equals(head.shape());
  }

  /** Gives 1 when the cell makes this a run, which then has this index. */
  private int take(WrittenCell cell, int next) {
    boolean begins = foot == head;
    if (begins) {
      index = next;
      head.join(this);
    }
    cell.join(this);
    foot = cell;
    return begins ? 1 : 0;
  }

  void write(WrittenCell cell, SheetXml xml) {
    int rows = foot.getRowIndex() - head.getRowIndex() + 1;
    var shared = new SharedFormula(index, rows);
    if (cell == head) {
      cell.writeHead(xml, shared);
    } else {
      cell.writeBelow(xml, shared);
    }
  }
}
