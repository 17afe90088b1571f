package boardpack.workbook;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Severity;
import boardpack.basics.Shown;
import java.util.List;

/** The cells of a sheet that show an error, as the rule C06 has it. */
final class ShownErrors {
  private static final int LISTED = 50;

  private ShownErrors() {}

  static List<Finding> of(Sheet sheet) {
    return sheet.cells().stream()
        .filter(cell -> cell.value() instanceof CellValue.Fault)
        .limit(LISTED)
        .map(cell -> finding(new CellPlace(sheet.name(), cell.row(), cell.column()), cell))
        .toList();
  }

  private static Finding finding(CellPlace place, Cell cell) {
    return Finding.ofCell(
            "C06",
            Severity.ERROR,
            place,
            "Cell %s holds %s: a formula in your workbook is broken."
                .formatted(place.cell(), Shown.of(cell.value().shown())),
            "Mend the formula, or type the value.")
        .found(cell.value().shown(), "a value");
  }
}
