package boardpack.pack.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.NumericValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.xssf.usermodel.BaseXSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Works every formula out from the cells to be written, with the library's own evaluator. */
final class Recalculation extends BaseXSSFEvaluationWorkbook {
  private static final BigDecimal HALF_A_STEP = new BigDecimal("0.049");

  private final List<WrittenSheet> sheets;
  private final Map<EvaluationSheet, Integer> indexes = new HashMap<>();

  /**
   * @param sheets in the order of the workbook
   */
  Recalculation(XSSFWorkbook workbook, List<WrittenSheet> sheets) {
    super(workbook);
    this.sheets = sheets;
    for (int at = 0; at < sheets.size(); at++) {
      indexes.put(sheets.get(at), at);
    }
  }

  /** A formula that does not come to the pack's figure gives way to the figure. */
  void keepPromises() {
    var evaluator = new WorkbookEvaluator(this, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
    for (var sheet : sheets) {
      for (var cell : sheet.formulas()) {
        if (!(evaluator.evaluate(cell) instanceof NumericValueEval made)
            || isOff(made.getNumberValue(), cell.figure())) {
          cell.dropFormula();
        }
      }
    }
  }

  private static boolean isOff(double made, BigDecimal promised) {
    return BigDecimal.valueOf(made).subtract(promised).abs().compareTo(HALF_A_STEP) > 0;
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return Objects.requireNonNull(indexes.get(sheet));
  }

  @Override
  public EvaluationSheet getSheet(int index) {
    return sheets.get(index);
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    return FormulaParser.parse(
        ((WrittenCell) cell).formula(),
        this,
        FormulaType.CELL,
        indexes.getOrDefault(cell.getSheet(), 0),
        cell.getRowIndex());
  }
}
