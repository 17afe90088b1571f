package boardpack.pack.pdf;

/**
 * The figures of one printed row, and how each was made.
 *
 * @param value the row's reference, with the value where the row is one figure
 * @param made the cells by the letters of the reference's columns
 */
public record FigureRow(String value, String made) {}
