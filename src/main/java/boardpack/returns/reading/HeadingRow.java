package boardpack.returns.reading;

import boardpack.basics.CellPlace;
import boardpack.returns.TemplateColumn;
import boardpack.returns.TemplateSheet;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.ShapeMessage;
import boardpack.returns.rules.Spot;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the columns of a sheet by the headings in row 1, in whatever order they stand. */
final class HeadingRow {
  private static final int DEEPEST = 40;

  private final Sheet sheet;
  private final TemplateSheet template;
  private final Findings findings;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, String> byPlainName = new HashMap<>();
  private final List<Cell> unknown = new ArrayList<>();

  private HeadingRow(Sheet sheet, TemplateSheet template, Findings findings) {
    this.sheet = sheet;
    this.template = template;
    this.findings = findings;
    for (var column : template.columns()) {
      byPlainName.put(Plain.of(column.heading()), column.heading());
    }
  }

  /** Heading to column number; without what is missing, which is an error that was said. */
  static Map<String, Integer> read(Sheet sheet, TemplateSheet template, Findings findings) {
    var row = new HeadingRow(sheet, template, findings);
    row.read();
    return row.columns;
  }

  private void read() {
    sheet.cells().stream().filter(cell -> cell.row() == 1).forEach(this::take);
    if (columns.isEmpty()) {
      sayWhereTheyAre();
      return;
    }
    template.columns().stream()
        .filter(TemplateColumn::isAlwaysRequired)
        .map(TemplateColumn::heading)
        .filter(heading -> !columns.containsKey(heading))
        .forEach(this::sayMissing);
    unknown.forEach(this::sayUnknown);
    sayUnnamed();
  }

  private void sayUnnamed() {
    var named = new HashSet<Integer>(columns.values());
    unknown.forEach(cell -> named.add(cell.column()));
    sheet.cells().stream()
        .filter(cell -> cell.value() instanceof Numeric && named.add(cell.column()))
        .forEach(cell -> findings.add(ShapeMessage.COLUMN_UNNAMED, found(cell), letters(cell)));
  }

  private static String letters(Cell cell) {
    return CellPlace.columnName(cell.column());
  }

  private Spot found(Cell cell) {
    return Spot.at(place(cell), null, "the figure").found(cell.value().shown());
  }

  private void take(Cell cell) {
    var written = cell.value().shown();
    var heading = match(written);
    if (heading.isEmpty()) {
      unknown.add(cell);
      return;
    }
    var earlier = columns.putIfAbsent(heading.get(), cell.column());
    if (earlier != null) {
      var first = new CellPlace(sheet.name(), 1, earlier).cell();
      findings.add(ShapeMessage.COLUMN_TWICE, spot(cell), heading.get(), first, place(cell).cell());
    }
  }

  private Optional<String> match(String written) {
    return Optional.ofNullable(byPlainName.get(Plain.of(written)));
  }

  private void sayMissing(String heading) {
    var spot = Spot.ofSheet(sheet.name()).expecting("a column headed " + heading);
    var near =
        unknown.stream()
            .map(cell -> cell.value().shown().strip())
            .filter(isNear(heading))
            .findFirst();
    if (near.isPresent()) {
      findings.add(ShapeMessage.COLUMN_MISNAMED, spot.found(near.get()), heading, near.get());
    } else {
      findings.add(ShapeMessage.COLUMN_MISSING, spot, heading);
    }
  }

  private static Predicate<String> isNear(String heading) {
    return name -> Lookalikes.nearest(name, List.of(heading)).isPresent();
  }

  private void sayUnknown(Cell cell) {
    findings.add(ShapeMessage.COLUMN_UNKNOWN, spot(cell), cell.value().shown().strip());
  }

  private void sayWhereTheyAre() {
    var lower =
        sheet.cells().stream()
            .filter(cell -> cell.row() > 1 && cell.row() <= DEEPEST)
            .filter(cell -> match(cell.value().shown()).isPresent())
            .collect(Collectors.groupingBy(Cell::row, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(row -> row.getValue() >= 2)
            .map(Map.Entry::getKey)
            .findFirst();
    var spot = Spot.ofSheet(sheet.name());
    if (lower.isPresent()) {
      findings.add(ShapeMessage.HEADINGS_LOWER, spot, lower.get());
    } else if (sheet.cells().isEmpty()) {
      findings.add(ShapeMessage.NO_HEADINGS, spot);
    } else {
      findings.add(ShapeMessage.COLUMN_MISSING, spot, template.columns().get(0).heading());
    }
  }

  private Spot spot(Cell cell) {
    return Spot.at(place(cell), null, "the heading").found(cell.value().shown().strip());
  }

  private CellPlace place(Cell cell) {
    return new CellPlace(sheet.name(), cell.row(), cell.column());
  }
}
