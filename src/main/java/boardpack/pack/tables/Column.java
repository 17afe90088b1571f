package boardpack.pack.tables;

/**
 * One column of a table.
 *
 * @param heading unique in its table
 * @param width in characters
 * @param total whether the table's last row adds it up
 * @param totalPointer where the total stands in {@code pack.json}; empty when it does not
 */
public record Column(String heading, Form form, int width, boolean total, String totalPointer) {
  /** How its figures are written. */
  public enum Form {
    WORDS,
    MONEY,
    DECIMAL,
    WHOLE,
    DAY;

    public boolean isFigure() {
      return this == MONEY || this == DECIMAL || this == WHOLE;
    }
  }
}
