package boardpack.workbook;

/**
 * One cell that is not blank.
 *
 * @param row from 1
 * @param column from 1
 * @param formula whether the value is the saved result of a formula
 */
public record Cell(int row, int column, CellValue value, boolean formula) {}
