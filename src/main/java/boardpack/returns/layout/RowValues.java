package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a foreign table: what each column of the layout holds, and where it stands. */
final class RowValues {
  private final int row;
  private final Map<String, CellValue> values = new HashMap<>();
  private final Map<String, CellPlace> places = new HashMap<>();

  RowValues(int row) {
    this.row = row;
  }

  int row() {
    return row;
  }

  void put(String column, CellValue value, CellPlace place) {
    values.put(column, value);
    places.put(column, place);
  }

  Optional<CellValue> value(String column) {
    return Optional.ofNullable(values.get(column));
  }

  Optional<BigDecimal> number(String column) {
    return values.get(column) instanceof CellValue.Numeric number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  String text(String column) {
    return value(column).map(CellValue::shown).orElse("");
  }

  List<CellPlace> places(Iterable<String> columns) {
    var found = new java.util.ArrayList<CellPlace>();
    for (var column : columns) {
      var place = places.get(column);
      if (place != null) {
        found.add(place);
      }
    }
    return found;
  }
}
