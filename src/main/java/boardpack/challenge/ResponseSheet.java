package boardpack.challenge;

import boardpack.basics.Finding;
import boardpack.challenge.ResponseForm.Column;
import boardpack.returns.Reading;
import boardpack.workbook.Cell;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A response sheet as it was read: the pack it is marked with, its lines, and what is wrong with
 * it. A workbook is known to hold one by the title in A1, whatever its file or the sheet is called.
 *
 * @param lines those without a fault
 * @param filledIn how many lines were filled in
 */
record ResponseSheet(
    Optional<ResponseForm.Pack> pack,
    List<ResponseLine> lines,
    int filledIn,
    List<Finding> findings) {
  ResponseSheet {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /** Empty where the workbook has no such sheet. */
  static Optional<ResponseSheet> in(Workbook workbook) {
    return workbook.sheets().stream()
        .filter(ResponseSheet::isTitled)
        .findFirst()
        .map(sheet -> new Reader(workbook, sheet).read());
  }

  /** What becomes of it where every line that was read may be said. */
  Reading reading() {
    return reading(findings, lines.size());
  }

  /**
   * What becomes of it.
   *
   * @param said all that was found
   * @param good how many lines were, or can be, taken down
   */
  Reading reading(List<Finding> said, int good) {
    var state =
        good == 0
            ? Reading.State.REFUSED
            : good < filledIn ? Reading.State.PARTLY : Reading.State.ACCEPTED;
    return new Reading(state, List.of(), said);
  }

  private static boolean isTitled(Sheet sheet) {
    return sheet.cells().stream()
        .anyMatch(
            cell ->
                cell.row() == 1
                    && cell.column() == 1
                    && cell.value().shown().strip().equalsIgnoreCase(ResponseForm.TITLE));
  }

  private static final class Reader {
    private final Workbook workbook;
    private final Sheet sheet;
    private final TreeMap<Integer, List<Cell>> rows;
    private final List<Finding> findings = new ArrayList<>();

    Reader(Workbook workbook, Sheet sheet) {
      this.workbook = workbook;
      this.sheet = sheet;
      rows =
          sheet.cells().stream()
              .collect(Collectors.groupingBy(Cell::row, TreeMap::new, Collectors.toList()));
    }

    ResponseSheet read() {
      var pack =
          sheet.cells().stream()
              .flatMap(cell -> ResponseForm.pack(cell.value().shown()).stream())
              .findFirst();
      var lines = new ArrayList<ResponseLine>();
      int filledIn = 0;
      if (pack.isEmpty()) {
        findings.add(ResponseFault.NO_PACK.of(sheet.name()));
      } else {
        filledIn = read(pack.get(), lines);
      }
      return new ResponseSheet(pack, lines, filledIn, findings);
    }

    private int read(ResponseForm.Pack pack, List<ResponseLine> lines) {
      int header = header();
      var columns = columns(rows.getOrDefault(header, List.of()));
      for (var column : Column.values()) {
        if (!columns.containsKey(column)) {
          findings.add(ResponseFault.NO_COLUMN.ofMissing(sheet.name(), column.heading()));
        }
      }
      if (!findings.isEmpty()) {
        return 0;
      }
      var filledIn =
          rows.tailMap(header, false).entrySet().stream()
              .map(row -> new ResponseRow(sheet.name(), row.getKey(), columns, row.getValue()))
              .filter(ResponseRow::isFilledIn)
              .toList();
      for (var row : filledIn) {
        new ResponseWords(workbook, pack.footprint(), row).line().ifPresent(lines::add);
        findings.addAll(row.findings());
      }
      if (filledIn.isEmpty()) {
        findings.add(ResponseFault.NOTHING.of(sheet.name()));
      }
      return filledIn.size();
    }

    private int header() {
      return sheet.cells().stream()
          .filter(cell -> Column.of(cell.value().shown()).equals(Optional.of(Column.DOES)))
          .mapToInt(Cell::row)
          .findFirst()
          .orElse(0);
    }

    private static Map<Column, Integer> columns(List<Cell> headings) {
      var columns = new EnumMap<Column, Integer>(Column.class);
      headings.forEach(
          cell ->
              Column.of(cell.value().shown())
                  .ifPresent(column -> columns.putIfAbsent(column, cell.column())));
      return columns;
    }
  }
}
