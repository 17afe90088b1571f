package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.workbook.CellValue;
import java.util.List;
import java.util.Map;

/**
 * A row for a sheet of a return, made of a row of a foreign table.
 *
 * @param row the row it was made of
 * @param values by heading; what has no value is absent
 * @param places by heading, the cells that a value was made of; none for a constant
 */
record Produced(
    String sheet,
    String tab,
    int row,
    boolean addsUp,
    Map<String, CellValue> values,
    Map<String, List<CellPlace>> places) {
  Produced {
    values = Map.copyOf(values);
    places = Map.copyOf(places);
  }

  String text(String heading) {
    var value = values.get(heading);
    return value == null ? "" : value.shown();
  }

  /** The first cell of a value, or of the row. */
  CellPlace place(String heading) {
    var cells = places.getOrDefault(heading, List.of());
    return cells.isEmpty() ? new CellPlace(tab, row, 1) : cells.get(0);
  }
}
