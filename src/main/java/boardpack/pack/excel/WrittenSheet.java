package boardpack.pack.excel;

import boardpack.workbook.SharedStrings;
import boardpack.workbook.SheetXml;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet whose cells are kept apart: the library lays out everything around them (columns, panes,
 * tables, charts, links, print), and the cells join it when the workbook is saved.
 */
final class WrittenSheet implements EvaluationSheet {
  private final XSSFSheet layout;
  private final TreeMap<Integer, WrittenRow> rows = new TreeMap<>();
  private final List<WrittenCell> formulas = new ArrayList<>();

  WrittenSheet(XSSFSheet layout) {
    this.layout = layout;
  }

  /** Everything but the cells. */
  XSSFSheet layout() {
    return layout;
  }

  WrittenRow row(int at) {
    var row = new WrittenRow(this, at);
    rows.put(at, row);
    return row;
  }

  void made(WrittenCell formula) {
    formulas.add(formula);
  }

  List<WrittenCell> formulas() {
    return formulas;
  }

  void link(int row, int column, String place) {
    var helper = layout.getWorkbook().getCreationHelper();
    XSSFHyperlink link = helper.createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(place.replace("$", ""));
    link.setCellReference(new CellReference(row, column));
    layout.addHyperlink(link);
  }

  /** How many columns its widest row fills. */
  int columns() {
    return rows.values().stream().mapToInt(WrittenRow::columns).max().orElse(1);
  }

  /** The characters of the longest line above its table; a title counts as what it is wide. */
  int longestLine() {
    return rows.values().stream()
        .mapToInt(row -> row.runsOver() * (row.number() == 0 ? 17 : 12) / 10)
        .max()
        .orElse(0);
  }

  /** The part of the package that this sheet is. */
  String part() {
    return layout.getPackagePart().getPartName().getName().substring(1);
  }

  SheetXml cells(SharedStrings strings) {
    FormulaRun.join(formulas);
    var xml = new SheetXml(strings);
    rows.values().forEach(row -> row.writeTo(xml));
    return xml;
  }

  @Override
  public @Nullable EvaluationCell getCell(int row, int column) {
    var found = rows.get(row);
    return found == null ? null : found.cell(column);
  }

  @Override
  public int getLastRowNum() {
    return rows.isEmpty() ? 0 : rows.lastKey();
  }

  @Override
  public boolean isRowHidden(int row) {
    return false;
  }

  @Override
  public void clearAllCachedResultValues() {
    // Cells are read where they stand; nothing is kept.
  }
}
