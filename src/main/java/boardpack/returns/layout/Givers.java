package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.returns.layout.TableLayout.Given;
import boardpack.returns.layout.TableLayout.Gives;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes rows for the sheets of a return of the rows of a table.
 *
 * @param absent columns that this edition does not have: in a sum they count as nothing
 */
record Givers(TableLayout table, Header header, Set<String> absent) {

  List<Produced> of(List<RowValues> rows) {
    var produced = new ArrayList<Produced>();
    for (var gives : table.gives()) {
      for (var row : rows) {
        if (isGiven(gives, row)) {
          produced.add(produced(gives, row));
        }
      }
    }
    return produced;
  }

  private boolean isGiven(Gives gives, RowValues row) {
    return isWhere(gives, row)
        && gives
            .condition()
            .map(condition -> condition.without(absent).holds(row::number).orElse(false))
            .orElse(true);
  }

  private static boolean isWhere(Gives gives, RowValues row) {
    return gives.where().entrySet().stream()
        .allMatch(entry -> Words.isOneOf(row.text(entry.getKey()), entry.getValue()));
  }

  private Produced produced(Gives gives, RowValues row) {
    var values = new HashMap<String, CellValue>();
    var places = new HashMap<String, List<CellPlace>>();
    gives
        .set()
        .forEach(
            (heading, given) -> {
              value(given, row).ifPresent(value -> values.put(heading, value));
              places.put(heading, places(given, row));
            });
    var tab = header.grid().name();
    return new Produced(gives.sheet(), tab, row.row(), gives.addsUp(), values, places);
  }

  private Optional<CellValue> value(Given given, RowValues row) {
    if (given instanceof Given.Constant constant) {
      return constant.text().isEmpty() ? Optional.empty() : Optional.of(constant(constant.text()));
    }
    if (given instanceof Given.Column column) {
      return row.value(column.name());
    }
    var formula = ((Given.Sum) given).formula().without(absent);
    return formula.value(row::number).map(CellValue.Numeric::new);
  }

  private static CellValue constant(String text) {
    return text.matches("-?\\d{1,12}(\\.\\d+)?")
        ? new CellValue.Numeric(new BigDecimal(text))
        : new CellValue.Text(text);
  }

  /** The cells of a value; of one that is blank, the cell that it would stand in. */
  private List<CellPlace> places(Given given, RowValues row) {
    if (given instanceof Given.Column column) {
      var places = row.places(List.of(column.name()));
      return places.isEmpty() ? blank(column.name(), row) : places;
    }
    return given instanceof Given.Sum sum ? row.places(sum.formula().names()) : List.of();
  }

  private List<CellPlace> blank(String column, RowValues row) {
    return header.found().containsKey(column)
        ? List.of(new CellPlace(header.grid().name(), row.row(), header.heading(column).column()))
        : List.of();
  }
}
