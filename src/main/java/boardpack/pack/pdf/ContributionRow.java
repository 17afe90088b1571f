package boardpack.pack.pdf;

/**
 * One contributor's stream into a pooled budget.
 *
 * @param rows how many rows its pool has, in its first row; 0 in the others
 */
public record ContributionRow(
    String scheme,
    int rows,
    String contributor,
    String stream,
    String contribution,
    String spend,
    String forecast,
    String riskShare,
    String board,
    String ref) {

  /** Whether the pool's name stands in this row, for those below too. */
  public boolean isFirst() {
    return rows > 0;
  }

  public String over() {
    return Integer.toString(rows);
  }
}
