package boardpack.returns.reading;

import boardpack.basics.CellPlace;
import boardpack.returns.ReturnSheet;
import boardpack.returns.ReturnSheet.Line;
import boardpack.returns.TemplateColumn;
import boardpack.returns.TemplateSheet;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.Narrative;
import boardpack.returns.rules.RowMessage;
import boardpack.returns.rules.RowWords;
import boardpack.returns.rules.Spot;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import boardpack.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the table of a sheet, row by row and cell by cell. */
final class TableReader {
  private final Sheet sheet;
  private final TemplateSheet template;
  private final Map<String, Integer> columns;
  private final Codes codes;
  private final Findings findings;
  private final CellReader cells;

  private TableReader(Sheet sheet, TemplateSheet template, Codes codes, Findings findings) {
    this.sheet = sheet;
    this.template = template;
    this.codes = codes;
    this.findings = findings;
    columns = HeadingRow.read(sheet, template, findings);
    cells = new CellReader(columns.containsKey(NotApplicable.HEADING), findings);
  }

  static ReturnSheet read(Sheet sheet, TemplateSheet template, Codes codes, Findings findings) {
    return new TableReader(sheet, template, codes, findings).read();
  }

  private ReturnSheet read() {
    var lines = new ArrayList<Line>();
    for (var line : rawLines()) {
      if (!isLeftOut(line)) {
        lines.add(new Line(line.number(), values(line)));
      }
    }
    return new ReturnSheet(template.name(), sheet.name(), columns, lines);
  }

  /** The rows as they stand: blank cells, and cells under no heading of ours, are absent. */
  private List<Line> rawLines() {
    var headings = new LinkedHashMap<Integer, String>();
    columns.forEach((heading, column) -> headings.put(column, heading));
    var rows = new TreeMap<Integer, Map<String, CellValue>>();
    var filled = new HashSet<Integer>();
    for (Cell cell : sheet.cells()) {
      var heading = headings.get(cell.column());
      if (cell.row() > 1 && heading != null && !isBlank(cell.value())) {
        rows.computeIfAbsent(cell.row(), any -> new LinkedHashMap<>()).put(heading, cell.value());
        if (!isIdle(cell)) {
          filled.add(cell.row());
        }
      }
    }
    rows.keySet().retainAll(filled);
    var lines = new ArrayList<Line>();
    rows.forEach((number, values) -> lines.add(new Line(number, values)));
    return lines;
  }

  private static boolean isBlank(CellValue value) {
    return value instanceof CellValue.Text text && text.value().isBlank();
  }

  /**
   * A formula that comes to nothing does not make a row: LibreOffice saves the empty text of the
   * template's own formulas as nought in an xls.
   */
  private static boolean isIdle(Cell cell) {
    return cell.formula()
        && cell.value() instanceof CellValue.Numeric number
        && number.value().signum() == 0;
  }

  /** A row whose line or indicator we do not know is said, and not read. */
  private boolean isLeftOut(Line line) {
    if (!template.lines().isEmpty() && line.value("line_code") != null) {
      var code = shown(line, "line_code");
      if (template.line(code).isEmpty() && !Narrative.is(line)) {
        var spot = spot(line, "line_code").found(code).expecting("a line code of the template");
        findings.add(RowMessage.LINE_UNKNOWN, spot, code);
        return true;
      }
    }
    if (columns.containsKey("indicator_code") && line.value("indicator_code") != null) {
      var code = shown(line, "indicator_code");
      if (!codes.isIndicator(code)) {
        var spot = spot(line, "indicator_code").found(code).expecting("the code of an indicator");
        findings.add(RowMessage.INDICATOR_UNKNOWN, spot, code);
        return true;
      }
    }
    return false;
  }

  private Map<String, CellValue> values(Line line) {
    var values = new LinkedHashMap<String, CellValue>();
    boolean isNarrative = Narrative.is(line);
    for (TemplateColumn column : template.columns()) {
      var heading = column.heading();
      var value = line.value(heading);
      if (!columns.containsKey(heading)) {
        continue;
      }
      var typed = new Typed(column, value, () -> spot(line, heading));
      if (value != null && !NotApplicable.isNoValue(line, value)) {
        cells
            .read(value, typed)
            .map(read -> codes.canonical(read, typed, findings))
            .ifPresent(read -> values.put(heading, read));
      } else if (!isNarrative) {
        Required.check(typed, line, codes, findings);
      }
    }
    return values;
  }

  private Spot spot(Line line, String heading) {
    var place = new CellPlace(sheet.name(), line.number(), columns.getOrDefault(heading, 1));
    var inWords = rowInWords(line);
    var words = RowWords.of(heading);
    return Spot.at(place, inWords, inWords.isEmpty() ? words : inWords + ", " + words)
        .because(shown(line, "justification"));
  }

  private String rowInWords(Line line) {
    return template
        .line(shown(line, "line_code"))
        .map(known -> known.label())
        .orElseGet(() -> RowWords.of(line));
  }

  private static String shown(Line line, String heading) {
    var value = line.value(heading);
    return value == null ? "" : value.shown().strip();
  }
}
