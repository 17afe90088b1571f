package boardpack.pack.excel;

import java.util.List;

/**
 * A native chart over columns of a table.
 *
 * @param title the finding, in words
 * @param said the chart in words, for those who cannot see it
 * @param table the table's name
 * @param category heading of the column that names the points
 * @param first the first row that is drawn, from 0
 * @param rows how many rows are drawn
 * @param unit of the value axis
 */
record Plot(
    Kind kind,
    String title,
    String said,
    String table,
    String category,
    List<Line> lines,
    int first,
    int rows,
    String unit) {
  /** How it is drawn. */
  enum Kind {
    LINES,
    BARS,
    WATERFALL
  }

  /**
   * One column that is drawn.
   *
   * @param colour RRGGBB; empty = not seen
   */
  record Line(String heading, String colour, boolean dashed) {}
}
