package boardpack.workbook;

import boardpack.basics.CellPlace;
import boardpack.basics.Checked;
import boardpack.basics.Finding;
import java.util.stream.Collectors;

/** What was read, as lines that a test can show. */
final class ReadWorkbook {
  private ReadWorkbook() {}

  /** {@code A1 Text Pay}, one line a cell, sheets under their names where there are several. */
  static String cells(Checked<Workbook> read) {
    var sheets = read.get().sheets();
    return sheets.stream()
        .map(sheet -> (sheets.size() > 1 ? sheet.name() + "\n" : "") + cells(sheet))
        .collect(Collectors.joining());
  }

  private static String cells(Sheet sheet) {
    return sheet.cells().stream().map(ReadWorkbook::cell).collect(Collectors.joining());
  }

  private static String cell(Cell cell) {
    return "%s%d %s %s%n"
        .formatted(
            CellPlace.columnName(cell.column()),
            cell.row(),
            cell.value().getClass().getSimpleName(),
            cell.value().shown());
  }

  /** {@code F22 Return!B2}, one line a finding. */
  static String findings(Checked<Workbook> read) {
    return read.findings().stream()
        .map(finding -> finding.code() + " " + finding.where() + "\n")
        .collect(Collectors.joining());
  }

  /** {@code F10: Part xl/styles.xml declares ...} for a file that is refused. */
  static String refusal(Checked<Workbook> read) {
    if (!read.isRefused()) {
      return "READ: " + cells(read) + findings(read);
    }
    Finding finding = read.findings().get(0);
    return finding.code() + ": " + finding.message();
  }
}
