package boardpack.workbook;

/**
 * A formula that runs down a column of a sheet to be written, kept in its first cell alone.
 *
 * @param index its number in the sheet
 * @param rows how many cells from the first one downwards share it
 */
public record SharedFormula(int index, int rows) {}
