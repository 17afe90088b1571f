package boardpack.challenge;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Money;
import boardpack.challenge.ResponseForm.Column;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a response sheet, and what is wrong with its cells. */
final class ResponseRow {
  private static final BigDecimal MOST = new BigDecimal("9999999.9");

  private final String sheet;
  private final int number;
  private final Map<Column, Integer> columns;
  private final Map<Column, CellValue> values = new EnumMap<>(Column.class);
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param columns where each column stands, from 1
   */
  ResponseRow(String sheet, int number, Map<Column, Integer> columns, List<Cell> cells) {
    this.sheet = sheet;
    this.number = number;
    this.columns = columns;
    for (var cell : cells) {
      columns.forEach(
          (column, at) -> {
            if (at == cell.column() && !cell.value().shown().isBlank()) {
              values.put(column, cell.value());
            }
          });
    }
  }

  /** Whether anything but its number stands in it. */
  boolean isFilledIn() {
    return values.keySet().stream().anyMatch(column -> column != Column.LINE);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  CellPlace place(Column column) {
    return new CellPlace(sheet, number, columns.getOrDefault(column, 1));
  }

  /** What stands in a column, or nothing. */
  String text(Column column) {
    var value = values.get(column);
    if (value == null) {
      return "";
    }
    if (value instanceof CellValue.Fault || value instanceof CellValue.Unreadable) {
      findings.add(ResponseFault.UNREADABLE.at(place(column), "", column.heading(), value.shown()));
      return "";
    }
    return value.shown().strip();
  }

  String needed(Column column, String to) {
    var text = text(column);
    if (text.isEmpty() && !values.containsKey(column)) {
      findings.add(ResponseFault.BLANK.at(place(column), to, column.heading()));
    }
    return text;
  }

  /** One of the column's choices; empty where it is blank or none of them. */
  Optional<String> choice(Column column) {
    var text = text(column);
    var chosen = column.choices().stream().filter(text::equalsIgnoreCase).findFirst();
    if (chosen.isEmpty() && !text.isEmpty()) {
      var choices = String.join(", ", column.choices());
      findings.add(ResponseFault.NO_CHOICE.at(place(column), choices, column.heading(), text));
    }
    return chosen;
  }

  Money amount(Column column) {
    var text = needed(column, "raise a statement");
    try {
      var number = new BigDecimal(text.replace(",", ""));
      if (number.signum() >= 0 && number.compareTo(MOST) <= 0) {
        return Money.of(number.toPlainString());
      }
    } catch (ArithmeticException | NumberFormatException noAmount) {
      // Said below, as an amount that is out of bounds is.
    }
    if (!text.isEmpty()) {
      findings.add(ResponseFault.NO_AMOUNT.at(place(column), "", column.heading(), text));
    }
    return Money.ZERO;
  }

  Optional<LocalDate> day(Column column) {
    if (values.get(column) instanceof CellValue.Day day) {
      return Optional.of(day.value());
    }
    var text = text(column);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDay) {
      findings.add(ResponseFault.NO_DAY.at(place(column), "", column.heading(), text));
      return Optional.empty();
    }
  }
}
