package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.workbook.CellValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One table of a return as it was taken in. Whatever order the sender's columns stood in, they are
 * known by their headings.
 *
 * @param name as in the template
 * @param tab as the sender named it
 * @param columns heading to column number in the sender's sheet, from 1
 */
public record ReturnSheet(String name, String tab, Map<String, Integer> columns, List<Line> lines) {
  public ReturnSheet {
    columns = Map.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** A sheet that the sender named as in the template. */
  public ReturnSheet(String name, Map<String, Integer> columns, List<Line> lines) {
    this(name, name, columns, lines);
  }

  /**
   * One row of the table.
   *
   * @param number row number in the sender's sheet, from 1
   * @param values by heading; a blank cell is absent
   * @param places by heading, the cells a value was made of, where that is not its own row and
   *     column: a layout read somebody's own form
   */
  public record Line(
      int number, Map<String, CellValue> values, Map<String, List<CellPlace>> places) {
    public Line {
      values = Map.copyOf(values);
      places = Map.copyOf(places);
    }

    /** A row of a return in our own template. */
    public Line(int number, Map<String, CellValue> values) {
      this(number, values, Map.of());
    }

    public @Nullable CellValue value(String heading) {
      return values.get(heading);
    }
  }
}
