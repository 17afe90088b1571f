package boardpack.workbook.cells;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.workbook.CellFault;
import boardpack.workbook.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of one sheet: of each kind the first fifty cells, and how many more there are. */
final class FaultLog {
  private static final int LISTED = 50;
  private final String sheet;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Fault, Integer> counts = new LinkedHashMap<>();

  FaultLog(String sheet) {
    this.sheet = sheet;
  }

  void at(int row, int column, Fault fault, Object... gaps) {
    if (counts.merge(fault, 1, Integer::sum) <= LISTED) {
      findings.add(fault.at(new CellPlace(sheet, row, column), gaps));
    }
  }

  /** A fault of a value, with what stands there. */
  void found(CellPlace place, String found, CellFault fault, Object... gaps) {
    if (counts.merge(fault, 1, Integer::sum) <= LISTED) {
      var shown = found.isEmpty() ? "nothing" : found;
      findings.add(fault.at(place, gaps).found(shown, fault.expected()));
    }
  }

  void ofSheet(Fault fault, Object... gaps) {
    findings.add(fault.ofSheet(sheet, gaps));
  }

  List<Finding> findings() {
    var all = new ArrayList<>(findings);
    counts.forEach(
        (fault, count) -> {
          if (count > LISTED) {
            var more = CellFault.MORE_OF_THE_SAME.ofSheet(sheet, count - LISTED, fault.code());
            all.add(more.as(fault.wording().severity()));
          }
        });
    return all;
  }
}
