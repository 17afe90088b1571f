package boardpack.returns.reading;

import boardpack.basics.CellPlace;
import boardpack.returns.rules.Spot;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import java.util.Map;
import java.util.Optional;

/**
 * The Cover as it stands: literal keys and the cells beside them.
 *
 * @param values the cell of each key; a key left blank is absent
 * @param keyRows the row of each key that is there at all
 */
record CoverSheet(String tab, Map<String, Cell> values, Map<String, Integer> keyRows) {
  private static final int VALUE_COLUMN = 2;

  /** What a key says, as text; whole numbers without a decimal point. */
  Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key)).map(cell -> text(cell.value()));
  }

  Optional<CellValue> value(String key) {
    return Optional.ofNullable(values.get(key)).map(Cell::value);
  }

  /** The place of a key's value: its cell, or the sheet where the key is missing. */
  Spot spot(String key) {
    var row = keyRows.get(key);
    return row == null
        ? Spot.ofSheet(tab)
        : Spot.at(new CellPlace(tab, row, VALUE_COLUMN), key, key).found(text(key).orElse(null));
  }

  private static String text(CellValue value) {
    return value instanceof CellValue.Numeric number
        ? number.value().stripTrailingZeros().toPlainString()
        : value.shown().strip();
  }
}
