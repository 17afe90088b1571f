package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Numeric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the rows of one organisation and month that a layout says are parts of one figure. */
final class AddedUp {
  private AddedUp() {}

  static List<Produced> of(List<Produced> rows) {
    var sums = new LinkedHashMap<List<Object>, Produced>();
    for (var row : rows) {
      sums.merge(row.addsUp() ? key(row) : List.of(sums.size(), row), row, AddedUp::sum);
    }
    return List.copyOf(sums.values());
  }

  /** All that is no number. */
  private static List<Object> key(Produced row) {
    var key = new ArrayList<Object>();
    key.add(row.sheet());
    row.values().entrySet().stream()
        .filter(entry -> !(entry.getValue() instanceof Numeric))
        .map(entry -> entry.getKey() + "=" + entry.getValue().shown())
        .sorted()
        .forEach(key::add);
    return key;
  }

  private static Produced sum(Produced one, Produced other) {
    Map<String, CellValue> values = new HashMap<>(one.values());
    Map<String, List<CellPlace>> places = new HashMap<>(one.places());
    other
        .values()
        .forEach(
            (heading, value) -> {
              if (value instanceof Numeric number && values.get(heading) instanceof Numeric sum) {
                values.put(heading, new Numeric(sum.value().add(number.value())));
                places.merge(
                    heading, other.places().getOrDefault(heading, List.of()), AddedUp::both);
              }
            });
    return new Produced(one.sheet(), one.tab(), one.row(), true, values, places);
  }

  private static List<CellPlace> both(List<CellPlace> one, List<CellPlace> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
