package boardpack.pack.manifest;

import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import boardpack.workbook.Workbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The figures of the delivered workbook. */
final class SheetFigures {
  private static final String SHEET = "Figures and sources";

  private SheetFigures() {}

  /** Each figure of the sheet of figures by its reference, to 0.1. */
  static Map<String, BigDecimal> byReference(Workbook workbook) {
    var references = new HashMap<Integer, String>();
    var figures = new HashMap<String, BigDecimal>();
    for (var sheet : workbook.sheets()) {
      if (sheet.name().equals(SHEET)) {
        for (var cell : sheet.cells()) {
          if (cell.column() == 1 && cell.value() instanceof CellValue.Text reference) {
            references.put(cell.row(), reference.value());
          } else if (cell.column() == 2 && cell.value() instanceof CellValue.Numeric number) {
            figures.put(references.getOrDefault(cell.row(), ""), tenths(number.value()));
          }
        }
      }
    }
    return figures;
  }

  /** Every number that stands in the workbook, to 0.1, without its sign. */
  static Set<BigDecimal> all(Workbook workbook) {
    var numbers = new HashSet<BigDecimal>();
    for (var sheet : workbook.sheets()) {
      for (Cell cell : sheet.cells()) {
        if (cell.value() instanceof CellValue.Numeric number) {
          numbers.add(tenths(number.value()).abs());
        }
      }
    }
    return numbers;
  }

  static BigDecimal tenths(BigDecimal number) {
    return number.setScale(1, RoundingMode.HALF_UP);
  }
}
