package boardpack.pack.excel;

import boardpack.workbook.CellValue;
import boardpack.workbook.SharedFormula;
import boardpack.workbook.SheetXml;
import java.math.BigDecimal;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A cell to be written, which the library's evaluator of formulas reads as it stands. */
final class WrittenCell implements EvaluationCell {
  private final WrittenSheet sheet;
  private final int row;
  private final int column;
  private final int style;
  private final @Nullable CellValue value;
  private final String shape;
  private String formula;
  private @Nullable FormulaRun run;

  /**
   * @param row from 0
   * @param column from 0
   * @param value null for a blank; what a formula must come to
   * @param formula without the equals sign, empty for what is typed
   * @param shape the same for formulas that say the same of their rows; empty for one of its own
   */
  WrittenCell(
      WrittenSheet sheet,
      int row,
      int column,
      @Nullable CellValue value,
      String formula,
      String shape,
      int style) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.value = value;
    this.formula = formula;
    this.shape = shape;
    this.style = style;
  }

  void writeTo(SheetXml xml) {
    if (run == null) {
      xml.cell(column + 1, value, formula, style);
    } else {
      run.write(this, xml);
    }
  }

  void writeHead(SheetXml xml, SharedFormula shared) {
    xml.cell(column + 1, value, formula, shared, style);
  }

  void writeBelow(SheetXml xml, SharedFormula shared) {
    xml.cell(column + 1, value, shared, style);
  }

  void join(FormulaRun run) {
    this.run = run;
  }

  String shape() {
    return shape;
  }

  String formula() {
    return formula;
  }

  /** The figure stands, its formula goes. */
  void dropFormula() {
    formula = "";
  }

  BigDecimal figure() {
    return value instanceof CellValue.Numeric number ? number.value() : BigDecimal.ZERO;
  }

  @Override
  public CellType getCellType() {
    return formula.isEmpty() ? typeOfValue() : CellType.FORMULA;
  }

  private CellType typeOfValue() {
    if (value == null) {
      return CellType.BLANK;
    }
    return value instanceof CellValue.Text ? CellType.STRING : CellType.NUMERIC;
  }

  @Override
  public double getNumericCellValue() {
    return value instanceof CellValue.Day day
        ? SheetXml.serial(day.value())
        : figure().doubleValue();
  }

  @Override
  public String getStringCellValue() {
    return value == null ? "" : value.shown();
  }

  @Override
  public boolean getBooleanCellValue() {
    return false;
  }

  @Override
  public int getErrorCellValue() {
    throw new IllegalStateException("No cell is written as an error");
  }

  @Override
  public CellType getCachedFormulaResultType() {
    return CellType.NUMERIC;
  }

  @Override
  public Object getIdentityKey() {
    return this;
  }

  @Override
  public EvaluationSheet getSheet() {
    return sheet;
  }

  @Override
  public int getRowIndex() {
    return row;
  }

  @Override
  public int getColumnIndex() {
    return column;
  }

  @Override
  public @Nullable CellRangeAddress getArrayFormulaRange() {
    return null;
  }

  @Override
  public boolean isPartOfArrayFormulaGroup() {
    return false;
  }
}
