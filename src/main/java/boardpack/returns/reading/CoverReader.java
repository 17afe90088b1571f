package boardpack.returns.reading;

import boardpack.basics.CellPlace;
import boardpack.returns.ReturnKind;
import boardpack.returns.Template;
import boardpack.returns.TemplateColumn;
import boardpack.returns.Templates;
import boardpack.returns.rules.CellMessage;
import boardpack.returns.rules.CoverMessage;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.Spot;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import boardpack.workbook.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a Cover: two columns, a literal key and its value, in any order of rows. */
final class CoverReader {
  private static final Map<String, String> KEYS = keys();
  private static final Set<String> OURS =
      Set.of("return", "templateversion", "organisationcode", "signconvention", "contactteam");

  private CoverReader() {}

  /** Whether one of the keys stands in the first column that only our templates have. */
  static boolean hasKeys(Sheet sheet) {
    return sheet.cells().stream()
        .filter(cell -> cell.column() == 1)
        .anyMatch(cell -> OURS.contains(Plain.of(cell.value().shown())));
  }

  static CoverSheet read(Sheet sheet, Findings findings) {
    var values = new LinkedHashMap<String, Cell>();
    var keyRows = new LinkedHashMap<String, Integer>();
    rows(sheet)
        .forEach(
            (number, row) -> {
              var key = key(sheet, number, row, findings);
              if (key.isPresent()) {
                note(sheet, key.get(), number, keyRows, findings);
                value(sheet, key.get(), row.get(2), findings)
                    .ifPresent(cell -> values.putIfAbsent(key.get(), cell));
              }
            });
    return new CoverSheet(sheet.name(), values, keyRows);
  }

  private static Map<Integer, Map<Integer, Cell>> rows(Sheet sheet) {
    var rows = new TreeMap<Integer, Map<Integer, Cell>>();
    for (var cell : sheet.cells()) {
      rows.computeIfAbsent(cell.row(), any -> new TreeMap<>()).put(cell.column(), cell);
    }
    return rows;
  }

  private static Optional<String> key(
      Sheet sheet, int number, Map<Integer, Cell> row, Findings findings) {
    var cell = row.get(1);
    if (cell == null || (number == 1 && Plain.of(cell.value().shown()).equals("item"))) {
      return Optional.empty();
    }
    var written = cell.value().shown().strip();
    var key = KEYS.get(Plain.of(written));
    if (key == null) {
      var spot = Spot.at(new CellPlace(sheet.name(), number, 1), null, "the key");
      findings.add(CoverMessage.KEY_UNKNOWN, spot.found(written), written);
    }
    return Optional.ofNullable(key);
  }

  private static void note(
      Sheet sheet, String key, int number, Map<String, Integer> keyRows, Findings findings) {
    var earlier = keyRows.putIfAbsent(key, number);
    if (earlier != null) {
      var spot = Spot.at(new CellPlace(sheet.name(), number, 1), key, key);
      findings.add(CoverMessage.KEY_TWICE, spot, key, earlier, number);
    }
  }

  private static Optional<Cell> value(
      Sheet sheet, String key, @Nullable Cell cell, Findings findings) {
    if (cell == null || cell.value().shown().isBlank()) {
      return Optional.empty();
    }
    var spot = Spot.at(new CellPlace(sheet.name(), cell.row(), cell.column()), key, key);
    if (cell.value() instanceof CellValue.Fault fault) {
      findings.add(CellMessage.BROKEN_FORMULA, spot.found(fault.value()), key, fault.value());
    } else if (cell.value() instanceof CellValue.Unreadable) {
      findings.add(CellMessage.UNREADABLE, spot, key);
    } else {
      return Optional.of(cell);
    }
    return Optional.empty();
  }

  private static Map<String, String> keys() {
    var keys = new LinkedHashMap<String, String>();
    for (var kind : ReturnKind.values()) {
      Templates.shipped().of(kind).sheet(Template.COVER).orElseThrow().columns().stream()
          .map(TemplateColumn::heading)
          .forEach(key -> keys.put(Plain.of(key), key));
    }
    return keys;
  }
}
