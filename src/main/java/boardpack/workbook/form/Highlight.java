package boardpack.workbook.form;

/**
 * A warning colour on cells that break a rule while the sender types. Rows and columns count from
 * 1, the last ones included.
 *
 * @param formula true where the first cell of the range is wrong, written for that cell: {@code
 *     AND(ISNUMBER(D2),D2>0)}
 */
public record Highlight(
    int firstRow, int lastRow, int firstColumn, int lastColumn, String formula) {}
