package boardpack.pack.pdf;

/**
 * One reserve of a council.
 *
 * @param rows how many rows its council has, in its first row; 0 in the others
 */
public record ReserveRow(
    String name,
    int rows,
    String reserve,
    String opening,
    String use,
    String closing,
    String minimum,
    String cover,
    String ref) {

  /** Whether the council's name stands in this row, for those below too. */
  public boolean isFirst() {
    return rows > 0;
  }

  public String over() {
    return Integer.toString(rows);
  }
}
