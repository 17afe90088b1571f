package boardpack.workbook.form;

/**
 * Where the sender fills something in: some rows of one column.
 *
 * @param firstRow from 1
 * @param lastRow from 1, this one included
 * @param column from 1
 */
public record FormField(int firstRow, int lastRow, int column, NumberForm form, Limit limit) {}
