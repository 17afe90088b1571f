package boardpack.workbook.form;

import boardpack.workbook.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * One cell to be written.
 *
 * @param column from 1
 * @param value null for a field left blank; for a formula its saved result
 * @param formula without the equals sign; empty for a typed value
 */
public record FormCell(
    int column, @Nullable CellValue value, String formula, NumberForm form, Look look) {

  public static FormCell typed(int column, @Nullable CellValue value, NumberForm form) {
    return new FormCell(column, value, "", form, Look.INPUT);
  }

  public static FormCell result(int column, CellValue value, String formula, NumberForm form) {
    return new FormCell(column, value, formula, form, Look.RESULT);
  }

  public static FormCell label(int column, String text) {
    return new FormCell(column, new CellValue.Text(text), "", NumberForm.TEXT, Look.LABEL);
  }

  public static FormCell heading(int column, String text) {
    return new FormCell(column, new CellValue.Text(text), "", NumberForm.TEXT, Look.HEADING);
  }
}
