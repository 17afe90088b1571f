package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.returns.ReturnSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that a layout made, as a sheet of a return whose every value knows the cells it is of. */
final class ProducedSheet {
  private ProducedSheet() {}

  static ReturnSheet of(String name, List<Produced> rows) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (var row : rows) {
      row.values().keySet().forEach(heading -> columns.putIfAbsent(heading, column(row, heading)));
    }
    var lines =
        rows.stream()
            .map(row -> new ReturnSheet.Line(row.row(), row.values(), row.places()))
            .toList();
    return new ReturnSheet(name, rows.get(0).tab(), columns, lines);
  }

  private static int column(Produced row, String heading) {
    CellPlace place = row.place(heading);
    return place.column();
  }
}
