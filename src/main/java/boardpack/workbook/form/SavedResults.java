package boardpack.workbook.form;

import boardpack.workbook.CellValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Works out the formulas of a sheet of ours, so that they can be saved with their results. */
public final class SavedResults {
  private SavedResults() {}

  /**
   * @return results by cell, {@code C2}
   */
  public static Map<String, CellValue> of(byte[] workbook, String sheet) {
    try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      var evaluator = opened.getCreationHelper().createFormulaEvaluator();
      var results = new HashMap<String, CellValue>();
      for (var row : opened.getSheet(sheet)) {
        for (var cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            var value = evaluator.evaluate(cell);
            results.put(
                cell.getAddress().formatAsString(),
                value.getCellType() == CellType.STRING
                    ? new CellValue.Text(value.getStringValue())
                    : new CellValue.Numeric(tenth(value.getNumberValue())));
          }
        }
      }
      return results;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static BigDecimal tenth(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
